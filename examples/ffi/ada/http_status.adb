--  SPDX-License-Identifier: MIT
with Interfaces.C.Strings;
with System;

package body HTTP_Status is

   use Interfaces.C;
   use Interfaces.C.Strings;

   function C_From_Code (Code : int) return Status with Import, Convention => C, External_Name => "httpstatus_from_code";
   function C_From_Owner_N (Owner : System.Address; Length : size_t; Code : int) return Status
   with Import, Convention => C, External_Name => "httpstatus_from_owner_n";
   function C_From_Name_N (Name : System.Address; Length : size_t) return Status
   with Import, Convention => C, External_Name => "httpstatus_from_name_n";
   function C_Parse (Line : System.Address; Length : size_t) return int
   with Import, Convention => C, External_Name => "httpstatus_parse";
   function C_Treat_As (Code : int) return Status
   with Import, Convention => C, External_Name => "httpstatus_treat_as";
   function C_Count return int with Import, Convention => C, External_Name => "httpstatus_count";
   function C_At (Index : int) return Status with Import, Convention => C, External_Name => "httpstatus_at";
   function C_Next_Meaning (Item : Status) return Status
   with Import, Convention => C, External_Name => "httpstatus_next_meaning";
   function C_Name (Item : Status) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_name";
   function C_Phrase (Item : Status) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_phrase";
   function C_Line (Item : Status) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_line";
   function C_Description (Item : Status) return chars_ptr
   with Import, Convention => C, External_Name => "httpstatus_description";
   function C_Owner (Item : Status) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_owner";
   function C_Reference (Item : Status) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_reference";
   function C_URL (Item : Status) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_url";
   function C_Alias (Item : Status; Index : int) return chars_ptr
   with Import, Convention => C, External_Name => "httpstatus_alias";
   function C_User (Item : Status; Index : int) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_user";
   function C_Field (Item : Status; Index : int) return chars_ptr
   with Import, Convention => C, External_Name => "httpstatus_field";
   function C_Field_Level (Item : Status; Index : int) return int
   with Import, Convention => C, External_Name => "httpstatus_field_level";
   function C_Field_Condition (Item : Status; Index : int) return chars_ptr
   with Import, Convention => C, External_Name => "httpstatus_field_condition";
   function C_Level_Name (Level : int) return chars_ptr
   with Import, Convention => C, External_Name => "httpstatus_level_name";
   function C_Traits (Item : Status) return unsigned with Import, Convention => C, External_Name => "httpstatus_traits";
   function C_Trait_Name (Bit : unsigned) return chars_ptr
   with Import, Convention => C, External_Name => "httpstatus_trait_name";
   function C_Advice (Item : Status; Role : int) return chars_ptr
   with Import, Convention => C, External_Name => "httpstatus_advice";
   function C_Related (Item : Status; Index : int) return Status
   with Import, Convention => C, External_Name => "httpstatus_related";
   function C_Reason (Code : int) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_reason";
   function C_Code_Traits (Code : int) return unsigned
   with Import, Convention => C, External_Name => "httpstatus_code_traits";
   function C_Class (Code : int) return int with Import, Convention => C, External_Name => "httpstatus_class";
   function C_Class_Name (Class : int) return chars_ptr with Import, Convention => C, External_Name => "httpstatus_class_name";
   function C_Format (Buffer : System.Address; Size : size_t; Version : char_array; Code : int; Phrase : System.Address) return int
   with Import, Convention => C, External_Name => "httpstatus_format";

   Roles : constant Texts.Vector := ["server", "client", "operator"]; --  1, 2 and 3 in C

   --  Value raises Dereference_Error for NULL
   function Text (C : chars_ptr) return String is (if C = Null_Ptr then "" else Value (C));

   function Has_NUL (Text : String) return Boolean is (for some Char of Text => Char = Character'Val (0));

   function From_Code (Code : Integer) return Status is (C_From_Code (int (Code)));
   function From_Owner (Owner : String; Code : Integer) return Status
   is (C_From_Owner_N (Owner'Address, Owner'Length, int (Code)));
   function From_Name (Name : String) return Status is (C_From_Name_N (Name'Address, Name'Length));
   function From_Line (Line : String) return Status is (From_Code (Parse (Line)));
   function Parse (Line : String) return Natural is (Natural (C_Parse (Line'Address, Line'Length)));
   function Treat_As (Code : Integer) return Status is (C_Treat_As (int (Code)));

   function Walk return Status_List is
   begin
      return All_Of_Them : Status_List (1 .. Integer (C_Count)) do
         for I in All_Of_Them'Range loop
            All_Of_Them (I) := C_At (int (I - 1));
         end loop;
      end return;
   end Walk;

   function With_Next (Item : Status) return Status_List
   is (if Item = No_Status then [] else [Item] & With_Next (C_Next_Meaning (Item)));

   function Meanings (Code : Integer) return Status_List is (With_Next (From_Code (Code)));

   function Hash (Item : Status) return Ada.Containers.Hash_Type is (Ada.Containers.Hash_Type (Code (Item)));

   function Name (Item : Status) return String is (Text (C_Name (Item)));
   function Phrase (Item : Status) return String is (Text (C_Phrase (Item)));
   function Line (Item : Status) return String is (Text (C_Line (Item)));
   function Description (Item : Status) return String is (Text (C_Description (Item)));
   function Owner (Item : Status) return String is (Text (C_Owner (Item)));
   function Reference (Item : Status) return String is (Text (C_Reference (Item)));
   function URL (Item : Status) return String is (Text (C_URL (Item)));

   generic
      with function Get (Item : Status; Index : int) return chars_ptr;
   function List_Of (Item : Status) return Texts.Vector;

   function List_Of (Item : Status) return Texts.Vector is
      Index : int := 0;
   begin
      return List : Texts.Vector do
         while Get (Item, Index) /= Null_Ptr loop
            List.Append (Value (Get (Item, Index)));
            Index := Index + 1;
         end loop;
      end return;
   end List_Of;

   function Alias_List is new List_Of (C_Alias);
   function User_List is new List_Of (C_User);

   function Aliases (Item : Status) return Texts.Vector renames Alias_List;
   function Users (Item : Status) return Texts.Vector renames User_List;

   function New_Field (Name, Level, Condition : String) return Field
   is (Name'Length, Level'Length, Condition'Length, Name, Level, Condition);

   function Fields (Item : Status) return Field_Vectors.Vector is
      Index : int := 0;
   begin
      return List : Field_Vectors.Vector do
         while C_Field (Item, Index) /= Null_Ptr loop
            List.Append
              (New_Field (Name      => Text (C_Field (Item, Index)),
                          Level     => Text (C_Level_Name (C_Field_Level (Item, Index))),
                          Condition => Text (C_Field_Condition (Item, Index))));
            Index := Index + 1;
         end loop;
      end return;
   end Fields;

   function Trait_Names (Bits : unsigned) return Texts.Vector is
      Bit : unsigned := 1;
   begin
      return Names : Texts.Vector do
         while C_Trait_Name (Bit) /= Null_Ptr loop
            if (Bits and Bit) /= 0 then
               Names.Append (Value (C_Trait_Name (Bit)));
            end if;
            Bit := Bit * 2;
         end loop;
      end return;
   end Trait_Names;

   function Traits (Item : Status) return Texts.Vector is (Trait_Names (C_Traits (Item)));
   function Has (Item : Status; Trait : String) return Boolean is (Traits (Item).Contains (Trait));

   --  Find_Index returns 0 for what is not there
   function Advice (Item : Status; Role : String) return String
   is (Text (C_Advice (Item, int (Roles.Find_Index (Role)))));

   function Related_From (Item : Status; Index : int) return Status_List
   is (if C_Related (Item, Index) = No_Status then []
       else [C_Related (Item, Index)] & Related_From (Item, Index + 1));

   function Related (Item : Status) return Status_List is (Related_From (Item, 0));

   function Reason (Code : Integer) return String is (Text (C_Reason (int (Code))));
   function Code_Traits (Code : Integer) return Texts.Vector
   is (Trait_Names (C_Code_Traits (int (Code))));
   function Class_Of (Code : Integer) return Natural is (Natural (C_Class (int (Code))));
   function Class_Name (Class : Integer) return String is (Text (C_Class_Name (int (Class))));

   --  Phrase: the address of a C string or Null_Address
   function Format (Version : String; Code : Integer; Phrase : System.Address) return String is
      C_Version : constant char_array := To_C (Version);
      Length    : constant int := C_Format (System.Null_Address, 0, C_Version, int (Code), Phrase);
      Line      : String (1 .. Integer (Length) + 1);
   begin
      if Length < 0 or else Has_NUL (Version) then
         return "";
      end if;
      return Line (1 .. Integer (C_Format (Line'Address, Line'Length, C_Version, int (Code), Phrase)));
   end Format;

   function Format (Version : String; Code : Integer) return String is (Format (Version, Code, System.Null_Address));

   function Format (Version : String; Code : Integer; Phrase : String) return String is
      C_Phrase : constant char_array := To_C (Phrase);
   begin
      return (if Has_NUL (Phrase) then "" else Format (Version, Code, C_Phrase'Address));
   end Format;

end HTTP_Status;
