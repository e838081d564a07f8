{ What ../c/tour.c does, in Pascal. SPDX-License-Identifier: MIT }
program Tour;

{$mode objfpc}{$H+}

uses
  HTTPStatus, Linux, SysUtils, UnixType;

procedure Print(const Question, Answer: string);
begin
  if Answer = '' then
    WriteLn(Question, ': none')
  else
    WriteLn(Question, ': ', Answer);
end;

procedure PrintHas(const Status: TStatus; const Trait: string);
begin
  WriteLn(Status.Code, ' ', Trait, ': ', BoolToStr(Status.Has(Trait), 'yes', 'no'));
end;

procedure PrintMeanings(Code: Integer);
var
  Status: TStatus;
  Separator: string = '';
begin
  Write('meanings of ', Code, ': ');
  for Status in Meanings(Code) do
  begin
    Write(Separator, Status.Phrase, ' (', Status.Owner, ')');
    Separator := ', ';
  end;
  WriteLn;
end;

procedure PrintFields(Code: Integer);
var
  Field: TStatusField;
begin
  for Field in FromCode(Code).Fields do
    WriteLn('field of ', Code, ': ', TrimRight(Field.Name + ' ' + Field.Level + ' ' + Field.Condition));
end;

procedure PrintTreatment(Code: Integer);
begin
  Print(Code.ToString + ' is treated as', TreatAs(Code).Line);
  Print('traits of a received ' + Code.ToString, string.Join(',', CodeTraits(Code)));
end;

procedure PrintAdvice(Code: Integer);
begin
  Print(Code.ToString + ' for a server', FromCode(Code).Advice('server'));
  Print(Code.ToString + ' for a client', FromCode(Code).Advice('client'));
  Print(Code.ToString + ' for an operator', FromCode(Code).Advice('operator'));
end;

procedure PrintRelated(Code: Integer);
var
  Status: TStatus;
begin
  for Status in FromCode(Code).Related do
    WriteLn('related to ', Code, ': ', Status.Line);
end;

procedure PrintFormat(const Question: string; Formatted: Boolean; const Text: string);
begin
  WriteLn('format ', Question, ': ', BoolToStr(Formatted, Text, 'refused'));
end;

procedure Answer;
var
  Text: string;
  Formatted: Boolean;
begin
  Print('code 404', Reason(404));
  Print('code 471', Reason(471));
  Print('code -1', Reason(-1));
  Print('name Payload Too Large', FromName('Payload Too Large').Line);
  Print('name No Such Status', FromName('No Such Status').Line);
  Print('line HTTP/1.1 522', FromLine('HTTP/1.1 522 '#13#10).Line);
  Print('line HTTP/1.1 5222', FromLine('HTTP/1.1 5222 '#13#10).Line);
  Print('nginx 499', FromOwner('nginx', 499).Phrase);
  Print('nginx 404', FromOwner('nginx', 404).Phrase);
  PrintMeanings(420);
  PrintFields(206);
  PrintFields(401);
  PrintHas(FromCode(404), 'cacheable');
  PrintHas(FromCode(404), 'redirect');
  PrintTreatment(199);
  PrintTreatment(299);
  PrintTreatment(520);
  PrintTreatment(999);
  PrintAdvice(413);
  PrintAdvice(520);
  PrintRelated(401);
  Formatted := TryFormat(Text, 'HTTP/1.1', 404);
  PrintFormat('404', Formatted, Text);
  Formatted := TryFormat(Text, 'HTTP/1.1', 404, 'Not'#13#10'Found');
  PrintFormat('404 Not\r\nFound', Formatted, Text);
end;

procedure Walk;
var
  Status: TStatus;
begin
  for Status in AllStatuses do
    WriteLn(Status.Code, #9, Status.Name, #9, Status.Phrase, #9, Status.Owner, #9, string.Join(',', Status.Traits));
end;

function Nanoseconds: Int64;
var
  Now: TTimeSpec;
begin
  clock_gettime(CLOCK_MONOTONIC, @Now);
  Result := Now.tv_sec * 1000000000 + Now.tv_nsec;
end;

procedure Cost(Calls: Int64);
var
  Start, Call: Int64;
begin
  Start := Nanoseconds;
  for Call := 1 to Calls do
    Reason(404);
  WriteLn(Nanoseconds - Start);
end;

begin
  if (ParamCount = 2) and (ParamStr(1) = 'cost') then
  begin
    Cost(StrToInt64(ParamStr(2)));
    Exit;
  end;
  Answer;
  Walk;
end.
