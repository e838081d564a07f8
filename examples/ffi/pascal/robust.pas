{ What a status survives, in Pascal; ../robust.txt is what this prints. SPDX-License-Identifier: MIT }
program Robust;

{$mode objfpc}{$H+}

uses
  CThreads, Classes, HTTPStatus, SysUtils;

type
  TWorker = class(TThread)
    Good: Integer;
    procedure Execute; override;
  end;

function AllOr(Good: Integer): string;
begin
  if Good = Length(AllStatuses) then
    Exit('all');
  Result := Good.ToString;
end;

function OrElse(const Text, None: string): string;
begin
  if Text = '' then
    Exit(None);
  Result := Text;
end;

{ An address never leaves its process; code and owner do }
procedure WriteAll;
var
  Status: TStatus;
begin
  for Status in AllStatuses do
    WriteLn(Status.Code, ' ', Status.Owner);
end;

function ReadAll: Integer;
var
  Status: TStatus;
  Code: Integer;
  Owner: string;
begin
  Result := 0;
  for Status in AllStatuses do
  begin
    ReadLn(Code, Owner);
    if FromOwner(Owner, Code) = Status then
      Inc(Result);
  end;
end;

{ A list with text keys is what the packages of Debian have }
function Key(const Status: TStatus): string;
begin
  Result := Status.Code.ToString + ' ' + Status.Owner;
end;

function FoundInMap: Integer;
var
  Keys: TStringList;
  Status: TStatus;
  Found: Integer;
begin
  Result := 0;
  Keys := TStringList.Create;
  Keys.Sorted := True;
  for Status in AllStatuses do
    Keys.Add(Key(Status));
  for Status in AllStatuses do
    if Keys.Find(Key(FromOwner(Status.Owner, Status.Code)), Found) then
      Inc(Result);
  Keys.Free;
end;

{ A unit is in a program once; the walk can be repeated }
function LoadedTwice: Integer;
var
  One, Other: TStatusArray;
  I: Integer;
begin
  Result := 0;
  One := AllStatuses;
  Other := AllStatuses;
  for I := 0 to High(One) do
    if One[I] = Other[I] then
      Inc(Result);
end;

procedure TWorker.Execute;
begin
  Good := FoundInMap;
end;

function FourThreads: Integer;
var
  Workers: array [1..4] of TWorker;
  Worker: TWorker;
  I: Integer;
begin
  Result := 0;
  for I := 1 to 4 do
    Workers[I] := TWorker.Create(False);
  for Worker in Workers do
  begin
    Worker.WaitFor;
    Result := Result + Worker.Good;
    Worker.Free;
  end;
  Result := Result div 4;
end;

begin
  if ParamCount = 1 then
  begin
    WriteAll;
    Exit;
  end;
  WriteLn('read by another process: ', AllOr(ReadAll));
  WriteLn('printed: ', FromCode(404).Line);
  WriteLn('found in a map: ', AllOr(FoundInMap));
  WriteLn('loaded twice: ', AllOr(LoadedTwice));
  WriteLn('made wrongly: ', OrElse(Default(TStatus).Phrase, 'no phrase'));
  WriteLn('class 4: ', ClassName(ClassOf(404)));
  WriteLn('class 404: ', OrElse(ClassName(404), 'none'));
  WriteLn('four threads: ', AllOr(FourThreads));
end.
