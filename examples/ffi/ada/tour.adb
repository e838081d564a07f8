--  What ../c/tour.c does, in Ada. SPDX-License-Identifier: MIT
with Ada.Command_Line;
with Ada.Real_Time;
with Ada.Strings.Fixed;
with Ada.Text_IO;
with HTTP_Status; use HTTP_Status;

procedure Tour is

   use Ada.Text_IO;

   CR_LF : constant String := [Character'Val (13), Character'Val (10)];

   function Image (Number : Long_Long_Integer) return String is (Ada.Strings.Fixed.Trim (Number'Image, Ada.Strings.Left));

   procedure Print (Question, Answer : String; If_None : String := "none") is
   begin
      Put_Line (Question & ": " & (if Answer = "" then If_None else Answer));
   end Print;

   function Meanings_Of (List : Status_List) return String
   is (if List'Length = 0 then ""
       else Phrase (List (List'First)) & " (" & Owner (List (List'First)) & ")"
         & (if List'Length = 1 then "" else ", " & Meanings_Of (List (List'First + 1 .. List'Last))));

   function Yes_Or_No (Truth : Boolean) return String is (if Truth then "yes" else "no");

   function Joined (List : Texts.Vector; First : Positive := 1) return String
   is (if First > List.Last_Index then ""
       else (if First = 1 then "" else ",") & List (First) & Joined (List, First + 1));

   procedure Print_Fields (Code : Positive) is
   begin
      for Item of Fields (From_Code (Code)) loop
         Print ("field of " & Image (Long_Long_Integer (Code)),
                Item.Name & " " & Item.Level & (if Item.Condition = "" then "" else " " & Item.Condition));
      end loop;
   end Print_Fields;

   procedure Print_Treatment (Code : Positive) is
      Number : constant String := Image (Long_Long_Integer (Code));
   begin
      Print (Number & " is treated as", Line (Treat_As (Code)));
      Print ("traits of a received " & Number, Joined (Code_Traits (Code)));
   end Print_Treatment;

   procedure Print_Advice (Code : Positive) is
      Number : constant String := Image (Long_Long_Integer (Code));
   begin
      Print (Number & " for a server", Advice (From_Code (Code), "server"));
      Print (Number & " for a client", Advice (From_Code (Code), "client"));
      Print (Number & " for an operator", Advice (From_Code (Code), "operator"));
   end Print_Advice;

   procedure Print_Related (Code : Positive) is
   begin
      for Item of Related (From_Code (Code)) loop
         Print ("related to " & Image (Long_Long_Integer (Code)), Line (Item));
      end loop;
   end Print_Related;

   procedure Answer is
      Not_Found : constant Status := From_Code (404);
   begin
      Print ("code 404", Reason (404));
      Print ("code 471", Reason (471));
      Print ("code -1", Reason (-1));
      Print ("name Payload Too Large", Line (From_Name ("Payload Too Large")));
      Print ("name No Such Status", Line (From_Name ("No Such Status")));
      Print ("line HTTP/1.1 522", Line (From_Line ("HTTP/1.1 522 " & CR_LF)));
      Print ("line HTTP/1.1 5222", Line (From_Line ("HTTP/1.1 5222 " & CR_LF)));
      Print ("nginx 499", Phrase (From_Owner ("nginx", 499)));
      Print ("nginx 404", Phrase (From_Owner ("nginx", 404)));
      Print ("meanings of 420", Meanings_Of (Meanings (420)));
      Print_Fields (206);
      Print_Fields (401);
      Print ("404 cacheable", Yes_Or_No (Has (Not_Found, "cacheable")));
      Print ("404 redirect", Yes_Or_No (Has (Not_Found, "redirect")));
      Print_Treatment (199);
      Print_Treatment (299);
      Print_Treatment (520);
      Print_Treatment (999);
      Print_Advice (413);
      Print_Advice (520);
      Print_Related (401);
      Print ("format 404", Format ("HTTP/1.1", 404), If_None => "refused");
      Print ("format 404 Not\r\nFound", Format ("HTTP/1.1", 404, "Not" & CR_LF & "Found"), If_None => "refused");
   end Answer;

   procedure Walk_All is
      HT : constant Character := Character'Val (9);
   begin
      for Item of Walk loop
         Put (Image (Long_Long_Integer (Code (Item))) & HT & Name (Item) & HT & Phrase (Item) & HT & Owner (Item) & HT);
         Put_Line (Joined (Traits (Item)));
      end loop;
   end Walk_All;

   procedure Cost (Calls : Positive) is
      use Ada.Real_Time;
      Start : constant Time := Clock;
      Known : Natural := 0;
   begin
      for Call in 1 .. Calls loop
         Known := Known + Reason (404)'Length; --  so that no call is left out
      end loop;
      pragma Assert (Known > 0);
      Put_Line (Image (Long_Long_Integer (To_Duration (Clock - Start) * 1.0e9)));
   end Cost;

begin
   if Ada.Command_Line.Argument_Count = 2 and then Ada.Command_Line.Argument (1) = "cost" then
      Cost (Positive'Value (Ada.Command_Line.Argument (2)));
   else
      Answer;
      Walk_All;
   end if;
end Tour;
