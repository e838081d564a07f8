--  What a status survives, in Ada; ../robust.txt is what this prints. SPDX-License-Identifier: MIT
with Ada.Command_Line;
with Ada.Containers.Indefinite_Hashed_Maps;
with Ada.Strings.Fixed;
with Ada.Text_IO;
with HTTP_Status; use HTTP_Status;

procedure Robust is

   use Ada.Text_IO;

   package Owner_Maps is new
     Ada.Containers.Indefinite_Hashed_Maps (Key_Type => Status, Element_Type => String, Hash => Hash, Equivalent_Keys => "=");

   type Counts is array (1 .. 4) of Natural;

   function Image (Number : Integer) return String is (Ada.Strings.Fixed.Trim (Number'Image, Ada.Strings.Left));
   function All_Or (Good : Natural) return String is (if Good = Walk'Length then "all" else Image (Good));
   function Or_Else (Text, None : String) return String is (if Text = "" then None else Text);

   --  An address never leaves its process; code and owner do
   procedure Write_All is
   begin
      for Item of Walk loop
         Put_Line (Image (Code (Item)) & " " & Owner (Item));
      end loop;
   end Write_All;

   function Found (Line : String) return Status
   is (From_Owner (Line (Line'First + 4 .. Line'Last), Integer'Value (Line (Line'First .. Line'First + 2))));

   function Read_All return Natural is
      Good : Natural := 0;
   begin
      for Item of Walk loop
         if Found (Get_Line) = Item then
            Good := Good + 1;
         end if;
      end loop;
      return Good;
   end Read_All;

   function Found_In_Map return Natural is
      Owners : Owner_Maps.Map;
      Good   : Natural := 0;
   begin
      for Item of Walk loop
         Owners.Insert (Item, Owner (Item));
      end loop;
      for Item of Walk loop
         if Owners (From_Owner (Owner (Item), Code (Item))) = Owner (Item) then
            Good := Good + 1;
         end if;
      end loop;
      return Good;
   end Found_In_Map;

   --  A package is in a program once; the walk can be repeated
   function Loaded_Twice return Natural is (if Walk = Walk then Walk'Length else 0);

   function Four_Threads return Natural is
      Good : Counts := [others => 0];
   begin
      declare
         task type Worker (Index : Positive);
         task body Worker is
         begin
            Good (Index) := Found_In_Map;
         end Worker;
         One   : Worker (1);
         Two   : Worker (2);
         Three : Worker (3);
         Four  : Worker (4);
      begin
         null; --  the block ends when they have
      end;
      return (Good (1) + Good (2) + Good (3) + Good (4)) / 4;
   end Four_Threads;

begin
   if Ada.Command_Line.Argument_Count = 1 then
      Write_All;
      return;
   end if;
   Put_Line ("read by another process: " & All_Or (Read_All));
   Put_Line ("printed: " & Line (From_Code (404)));
   Put_Line ("found in a map: " & All_Or (Found_In_Map));
   Put_Line ("loaded twice: " & All_Or (Loaded_Twice));
   Put_Line ("made wrongly: " & Or_Else (Phrase (No_Status), "no phrase"));
   Put_Line ("class 4: " & Class_Name (Class_Of (404)));
   Put_Line ("class 404: " & Or_Else (Class_Name (404), "none"));
   Put_Line ("four threads: " & All_Or (Four_Threads));
end Robust;
