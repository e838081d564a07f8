// What ../c/tour.c does, in C#. SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using HttpStatus;

static class Tour
{
    private static readonly StringBuilder output = new StringBuilder();

    private static void Print(string question, string answer) => output.Append($"{question}: {answer ?? "none"}\n");

    private static string YesOrNo(bool answer) => answer ? "yes" : "no";

    private static void PrintFields(int code)
    {
        foreach (Status.Field field in Status.FromCode(code).Fields)
            Print($"field of {code}", field.ToString());
    }

    private static void PrintTreatment(int code)
    {
        IReadOnlyList<string> traits = Status.CodeTraits(code);

        Print($"{code} is treated as", Status.TreatAs(code).Line);
        Print($"traits of a received {code}", traits.Count == 0 ? null : string.Join(",", traits));
    }

    private static void PrintAdvice(int code)
    {
        Status status = Status.FromCode(code);

        Print($"{code} for a server", status.Advice("server"));
        Print($"{code} for a client", status.Advice("client"));
        Print($"{code} for an operator", status.Advice("operator"));
    }

    private static void PrintRelated(int code)
    {
        foreach (Status related in Status.FromCode(code).Related())
            Print($"related to {code}", related.Line);
    }

    private static void Answer()
    {
        var meanings = new List<string>();
        foreach (Status status in Status.Meanings(420))
            meanings.Add($"{status.Phrase} ({status.Owner})");
        Status notFound = Status.FromCode(404);

        Print("code 404", Status.Reason(404));
        Print("code 471", Status.Reason(471));
        Print("code -1", Status.Reason(-1));
        Print("name Payload Too Large", Status.FromName("Payload Too Large")?.Line);
        Print("name No Such Status", Status.FromName("No Such Status")?.Line);
        Print("line HTTP/1.1 522", Status.FromLine("HTTP/1.1 522 \r\n")?.Line);
        Print("line HTTP/1.1 5222", Status.FromLine("HTTP/1.1 5222 \r\n")?.Line);
        Print("nginx 499", Status.FromOwner("nginx", 499)?.Phrase);
        Print("nginx 404", Status.FromOwner("nginx", 404)?.Phrase);
        Print("meanings of 420", string.Join(", ", meanings));
        PrintFields(206);
        PrintFields(401);
        Print("404 cacheable", YesOrNo(notFound.Has("cacheable")));
        Print("404 redirect", YesOrNo(notFound.Has("redirect")));
        PrintTreatment(199);
        PrintTreatment(299);
        PrintTreatment(520);
        PrintTreatment(999);
        PrintAdvice(413);
        PrintAdvice(520);
        PrintRelated(401);
        Print("format 404", Status.Format("HTTP/1.1", 404) ?? "refused");
        Print("format 404 Not\\r\\nFound", Status.Format("HTTP/1.1", 404, "Not\r\nFound") ?? "refused");
    }

    private static void Walk()
    {
        foreach (Status status in Status.All)
            output.Append($"{status.Code}\t{status.Name}\t{status.Phrase}\t{status.Owner}\t{string.Join(",", status.Traits)}\n");
    }

    private static void Cost(long calls)
    {
        Status.Reason(404); // all statuses are read here
        var watch = Stopwatch.StartNew();
        for (long i = 0; i < calls; i++)
            Status.Reason(404);
        output.Append($"{watch.Elapsed.TotalMilliseconds * 1e6:F0}\n");
    }

    private static int Main(string[] arguments)
    {
        try {
            if (arguments.Length == 2 && arguments[0] == "cost") {
                Cost(long.Parse(arguments[1]));
            } else {
                Answer();
                Walk();
            }
        } catch (TypeInitializationException e) {
            Console.Error.WriteLine(e.GetBaseException().Message);
            return 1;
        }
        Console.Write(output);
        return 0;
    }
}
