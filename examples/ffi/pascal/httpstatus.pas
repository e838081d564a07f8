{ libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT

  What is not there is a status whose Found is False, or '' for a text: the library has no empty ones. A code is an Int64, since
  Pascal would cut that down to C's int without a word: one that does not fit is a code that nobody knows. }
unit HTTPStatus;

{$mode objfpc}{$H+}{$modeswitch advancedrecords}
{$linklib c} { and with it the startup code that a dynamic program needs: without, it fails in the loader as it ends }

interface

uses
  CTypes, Types;

type
  { A header field that the sender of a status must, should, may or must not send }
  TStatusField = record
    Name: string;
    Level: string; { MUST, SHOULD, MAY or MUST NOT }
    Condition: string; { 'if the content is a single part'; '' if there is none }
  end;
  TStatusFieldArray = array of TStatusField;

  { One meaning of one code: an address, which = compares. In another process its code and owner find it }
  TStatus = record
  type
    TArray = array of TStatus;
  private
    FHandle: Pointer;
  public
    function Found: Boolean;
    function Code: Integer;
    function Name: string;
    function Phrase: string;
    function Line: string;
    function Description: string;
    function Owner: string;
    function Reference: string;
    function URL: string;
    function Aliases: TStringDynArray;
    function Users: TStringDynArray;
    { A field can be listed twice, with different levels and conditions }
    function Fields: TStatusFieldArray;
    { The names of what holds for the status }
    function Traits: TStringDynArray;
    function Has(const Trait: string): Boolean;
    { What to do about the status, for the author of a 'server' or 'client', or for an 'operator' }
    function Advice(const Role: string): string;
    { The statuses that are often confused with this one }
    function Related: TArray;
    class operator =(const A, B: TStatus): Boolean;
  end;

  { for Status in AllStatuses do, for Status in Meanings(420) do }
  TStatusArray = TStatus.TArray;

function FromCode(Code: Int64): TStatus;
function FromOwner(const Owner: string; Code: Int64): TStatus;
{ By a name, a phrase or an alias, however it is spelled }
function FromName(const Name: string): TStatus;
{ By the code of a status line }
function FromLine(const Line: string): TStatus;
{ The code of a status line, known or not; 0 if it is none }
function Parse(const Line: string): Integer;
{ The registered status that a recipient treats a code as, known or not }
function TreatAs(Code: Int64): TStatus;
{ All meanings of all codes }
function AllStatuses: TStatusArray;
{ All meanings of a code, the preferred one first }
function Meanings(Code: Int64): TStatusArray;
function Reason(Code: Int64): string;
{ The traits of a received code, known or not. Vendors' meanings do not count }
function CodeTraits(Code: Int64): TStringDynArray;
{ 1 to 5; 0 outside 100 to 599 }
function ClassOf(Code: Int64): Integer;
{ 'Client Error' for 4 }
function ClassName(StatusClass: Int64): string;
{ A status line, with the phrase of the code or with another; False if the library refuses to make one }
function TryFormat(out Text: string; const Version: string; Code: Int64): Boolean;
function TryFormat(out Text: string; const Version: string; Code: Int64; const Phrase: string): Boolean;

implementation

uses
  StrUtils;

const
  Lib = 'httpstatus';
  Roles: array of string = ('server', 'client', 'operator'); { 1, 2 and 3 in C }

type
  TItem = function(Status: Pointer; Index: cint): PChar; cdecl;

function httpstatus_from_code(Code: cint): Pointer; cdecl; external Lib;
function httpstatus_from_owner_n(Owner: PChar; Length: csize_t; Code: cint): Pointer;
  cdecl; external Lib;
function httpstatus_from_name_n(Name: PChar; Length: csize_t): Pointer; cdecl; external Lib;
function httpstatus_treat_as(Code: cint): Pointer; cdecl; external Lib;
function httpstatus_count: cint; cdecl; external Lib;
function httpstatus_at(Index: cint): Pointer; cdecl; external Lib;
function httpstatus_next_meaning(Status: Pointer): Pointer; cdecl; external Lib;
function httpstatus_code(Status: Pointer): cint; cdecl; external Lib;
function httpstatus_name(Status: Pointer): PChar; cdecl; external Lib;
function httpstatus_phrase(Status: Pointer): PChar; cdecl; external Lib;
function httpstatus_line(Status: Pointer): PChar; cdecl; external Lib;
function httpstatus_description(Status: Pointer): PChar; cdecl; external Lib;
function httpstatus_owner(Status: Pointer): PChar; cdecl; external Lib;
function httpstatus_reference(Status: Pointer): PChar; cdecl; external Lib;
function httpstatus_url(Status: Pointer): PChar; cdecl; external Lib;
function httpstatus_alias(Status: Pointer; Index: cint): PChar; cdecl; external Lib;
function httpstatus_user(Status: Pointer; Index: cint): PChar; cdecl; external Lib;
function httpstatus_field(Status: Pointer; Index: cint): PChar; cdecl; external Lib;
function httpstatus_field_level(Status: Pointer; Index: cint): cint; cdecl; external Lib;
function httpstatus_field_condition(Status: Pointer; Index: cint): PChar; cdecl; external Lib;
function httpstatus_level_name(Level: cint): PChar; cdecl; external Lib;
function httpstatus_traits(Status: Pointer): cint; cdecl; external Lib;
function httpstatus_trait_name(Trait: cint): PChar; cdecl; external Lib;
function httpstatus_advice(Status: Pointer; Role: cint): PChar; cdecl; external Lib;
function httpstatus_related(Status: Pointer; Index: cint): Pointer; cdecl; external Lib;
function httpstatus_reason(Code: cint): PChar; cdecl; external Lib;
function httpstatus_code_traits(Code: cint): cint; cdecl; external Lib;
function httpstatus_class(Code: cint): cint; cdecl; external Lib;
function httpstatus_class_name(StatusClass: cint): PChar; cdecl; external Lib;
function httpstatus_parse(Line: PChar; Length: csize_t): cint; cdecl; external Lib;
function httpstatus_format(Buffer: PChar; Size: csize_t; Version: PChar; Code: cint; Phrase: PChar): cint; cdecl; external Lib;

{ 0, which no code is, for what C cannot take }
function Number(Code: Int64): cint;
begin
  if (Code < Low(cint)) or (Code > High(cint)) then
    Exit(0);
  Result := cint(Code);
end;

{ A string keeps its #0 inside; C would stop there }
function HasNul(const Text: string): Boolean;
begin
  Result := Pos(#0, Text) > 0;
end;

function FromCode(Code: Int64): TStatus;
begin
  Result.FHandle := httpstatus_from_code(Number(Code));
end;

function FromOwner(const Owner: string; Code: Int64): TStatus;
begin
  Result.FHandle := httpstatus_from_owner_n(PChar(Owner), Length(Owner), Number(Code));
end;

function FromName(const Name: string): TStatus;
begin
  Result.FHandle := httpstatus_from_name_n(PChar(Name), Length(Name));
end;

function FromLine(const Line: string): TStatus;
begin
  Result := FromCode(Parse(Line));
end;

function Parse(const Line: string): Integer;
begin
  Result := httpstatus_parse(PChar(Line), Length(Line));
end;

function TreatAs(Code: Int64): TStatus;
begin
  Result.FHandle := httpstatus_treat_as(Number(Code));
end;

function AllStatuses: TStatusArray;
var
  I: Integer;
begin
  Result := nil;
  SetLength(Result, httpstatus_count);
  for I := 0 to High(Result) do
    Result[I].FHandle := httpstatus_at(I);
end;

function Meanings(Code: Int64): TStatusArray;
var
  Status: TStatus;
begin
  Result := nil;
  Status := FromCode(Code);
  while Status.Found do
  begin
    Insert(Status, Result, Length(Result));
    Status.FHandle := httpstatus_next_meaning(Status.FHandle);
  end;
end;

function Reason(Code: Int64): string;
begin
  Result := httpstatus_reason(Number(Code));
end;

function TraitNames(Bits: cint): TStringDynArray;
var
  Bit: cint;
begin
  Result := nil;
  Bit := 1;
  while httpstatus_trait_name(Bit) <> nil do
  begin
    if Bits and Bit <> 0 then
      Insert(string(httpstatus_trait_name(Bit)), Result, Length(Result));
    Bit := Bit shl 1;
  end;
end;

function CodeTraits(Code: Int64): TStringDynArray;
begin
  Result := TraitNames(httpstatus_code_traits(Number(Code)));
end;

function ClassOf(Code: Int64): Integer;
begin
  Result := httpstatus_class(Number(Code));
end;

function ClassName(StatusClass: Int64): string;
begin
  Result := httpstatus_class_name(Number(StatusClass));
end;

function FormatC(out Text: string; const Version: string; Code: Int64; Phrase: PChar): Boolean;
var
  Size: cint;
begin
  Text := '';
  Size := httpstatus_format(nil, 0, PChar(Version), Number(Code), Phrase);
  if (Size < 0) or HasNul(Version) then
    Exit(False);
  SetLength(Text, Size);
  httpstatus_format(PChar(Text), Size + 1, PChar(Version), Number(Code), Phrase);
  Result := True;
end;

function TryFormat(out Text: string; const Version: string; Code: Int64): Boolean;
begin
  Result := FormatC(Text, Version, Code, nil);
end;

function TryFormat(out Text: string; const Version: string; Code: Int64; const Phrase: string): Boolean;
begin
  Result := not HasNul(Phrase) and FormatC(Text, Version, Code, PChar(Phrase));
end;

function TStatus.Found: Boolean;
begin
  Result := FHandle <> nil;
end;

function TStatus.Code: Integer;
begin
  Result := httpstatus_code(FHandle);
end;

function TStatus.Name: string;
begin
  Result := httpstatus_name(FHandle);
end;

function TStatus.Phrase: string;
begin
  Result := httpstatus_phrase(FHandle);
end;

function TStatus.Line: string;
begin
  Result := httpstatus_line(FHandle);
end;

function TStatus.Description: string;
begin
  Result := httpstatus_description(FHandle);
end;

function TStatus.Owner: string;
begin
  Result := httpstatus_owner(FHandle);
end;

function TStatus.Reference: string;
begin
  Result := httpstatus_reference(FHandle);
end;

function TStatus.URL: string;
begin
  Result := httpstatus_url(FHandle);
end;

function ListOf(Handle: Pointer; Item: TItem): TStringDynArray;
begin
  Result := nil;
  while Item(Handle, Length(Result)) <> nil do
    Insert(string(Item(Handle, Length(Result))), Result, Length(Result));
end;

function TStatus.Aliases: TStringDynArray;
begin
  Result := ListOf(FHandle, @httpstatus_alias);
end;

function TStatus.Users: TStringDynArray;
begin
  Result := ListOf(FHandle, @httpstatus_user);
end;

function TStatus.Fields: TStatusFieldArray;
var
  Field: TStatusField;
  I: cint;
begin
  Result := nil;
  I := 0;
  while httpstatus_field(FHandle, I) <> nil do
  begin
    Field.Name := httpstatus_field(FHandle, I);
    Field.Level := httpstatus_level_name(httpstatus_field_level(FHandle, I));
    Field.Condition := httpstatus_field_condition(FHandle, I);
    Insert(Field, Result, I);
    I := I + 1;
  end;
end;

function TStatus.Traits: TStringDynArray;
begin
  Result := TraitNames(httpstatus_traits(FHandle));
end;

function TStatus.Has(const Trait: string): Boolean;
begin
  Result := AnsiIndexStr(Trait, Traits) >= 0;
end;

function TStatus.Advice(const Role: string): string;
begin
  Result := httpstatus_advice(FHandle, AnsiIndexStr(Role, Roles) + 1);
end;

function TStatus.Related: TArray;
var
  Status: TStatus;
begin
  Result := nil;
  Status.FHandle := httpstatus_related(FHandle, 0);
  while Status.Found do
  begin
    Insert(Status, Result, Length(Result));
    Status.FHandle := httpstatus_related(FHandle, Length(Result));
  end;
end;

class operator TStatus.=(const A, B: TStatus): Boolean;
begin
  Result := A.FHandle = B.FHandle;
end;

end.
