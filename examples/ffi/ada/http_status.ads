--  libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT
--
--  What is not there is No_Status, or "" for a text: the library has no empty ones. A number that Integer does not hold raises
--  Constraint_Error, as everywhere.
with Ada.Containers.Indefinite_Vectors;
with Interfaces.C;

package HTTP_Status is

   --  One meaning of one code: an address, which = compares. In another process its code and owner find it.
   type Status is private;
   No_Status : constant Status;

   type Status_List is array (Positive range <>) of Status;
   package Texts is new Ada.Containers.Indefinite_Vectors (Positive, String);

   --  A header field that the sender must, should, may or must not send
   type Field (Name_Length, Level_Length, Condition_Length : Natural) is record
      Name      : String (1 .. Name_Length);
      Level     : String (1 .. Level_Length);     --  "MUST NOT"
      Condition : String (1 .. Condition_Length); --  "" if the level always holds
   end record;
   package Field_Vectors is new Ada.Containers.Indefinite_Vectors (Positive, Field);

   function From_Code (Code : Integer) return Status;
   function From_Owner (Owner : String; Code : Integer) return Status;

   --  By a name, a phrase or an alias, however it is spelled
   function From_Name (Name : String) return Status;

   --  By the code of a status line
   function From_Line (Line : String) return Status;

   --  The code of a status line, known or not; 0 if it is none
   function Parse (Line : String) return Natural;

   --  The registered status that a recipient treats a code as, known or not
   function Treat_As (Code : Integer) return Status;

   --  All meanings of all codes
   function Walk return Status_List;

   --  All meanings of a code, the preferred one first
   function Meanings (Code : Integer) return Status_List;

   --  For a map whose keys are statuses
   function Hash (Item : Status) return Ada.Containers.Hash_Type;

   function Code (Item : Status) return Natural;
   function Name (Item : Status) return String;
   function Phrase (Item : Status) return String;
   function Line (Item : Status) return String;
   function Description (Item : Status) return String;
   function Owner (Item : Status) return String;
   function Reference (Item : Status) return String;
   function URL (Item : Status) return String;
   function Aliases (Item : Status) return Texts.Vector;
   function Users (Item : Status) return Texts.Vector;

   --  A name can be there twice, with other levels and conditions
   function Fields (Item : Status) return Field_Vectors.Vector;

   --  The names of what holds for the status
   function Traits (Item : Status) return Texts.Vector;
   function Has (Item : Status; Trait : String) return Boolean;

   --  What to do about the status, for the author of a "server" or "client", or for an "operator"
   function Advice (Item : Status; Role : String) return String;

   --  The statuses that are often confused with this one
   function Related (Item : Status) return Status_List;

   function Reason (Code : Integer) return String;

   --  The traits of a received code, known or not. Vendors' meanings do not count.
   function Code_Traits (Code : Integer) return Texts.Vector;

   --  1 to 5, or 0 outside 100 to 599
   function Class_Of (Code : Integer) return Natural;

   --  "Client Error" for 4
   function Class_Name (Class : Integer) return String;

   --  A status line, with the phrase of the code or with another; "" if the library refuses to make one
   function Format (Version : String; Code : Integer) return String;
   function Format (Version : String; Code : Integer; Phrase : String) return String;

private

   type Object is null record with Convention => C;
   type Status is access constant Object with Convention => C;
   No_Status : constant Status := null;

   function C_Code (Item : Status) return Interfaces.C.int with Import, Convention => C, External_Name => "httpstatus_code";
   function Code (Item : Status) return Natural is (Natural (C_Code (Item)));

end HTTP_Status;
