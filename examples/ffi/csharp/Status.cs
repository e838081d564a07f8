// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

/// <summary>
/// One meaning of one HTTP status code, from libhttpstatus by P/Invoke. All are read once, at the first use of this class, and what is
/// not there is null. Codes are int, as in C: a long does not compile without a cast.
/// </summary>
public sealed class Status
{
    public readonly int Code;
    public readonly string Name, Phrase, Line, Description, Owner, Reference;
    public readonly Uri Url;
    public readonly IReadOnlyList<string> Aliases, Users, Traits;

    /// <summary>A name can be there twice, with other levels and conditions.</summary>
    public readonly IReadOnlyList<Field> Fields;

    /// <summary>
    /// A header field that the sender must, should, may or must not send. Level: "MUST NOT".
    /// Condition: null if the level always holds.
    /// </summary>
    public sealed class Field
    {
        public readonly string Name, Level, Condition;

        internal Field(string name, string level, string condition)
        {
            Name = name;
            Level = level;
            Condition = condition;
        }
    }

    // A string as the type of a result would be freed; size_t is UIntPtr.
    private static class C
    {
        private const string Lib = "libhttpstatus.so.1";

        [DllImport(Lib)] public static extern IntPtr httpstatus_from_code(int code);
        [DllImport(Lib)]
        public static extern IntPtr httpstatus_from_owner_n(byte[] owner, UIntPtr length, int code);
        [DllImport(Lib)] public static extern IntPtr httpstatus_from_name_n(byte[] name, UIntPtr length);
        [DllImport(Lib)] public static extern IntPtr httpstatus_treat_as(int code);
        [DllImport(Lib)] public static extern int httpstatus_count();
        [DllImport(Lib)] public static extern IntPtr httpstatus_at(int index);
        [DllImport(Lib)] public static extern IntPtr httpstatus_next_meaning(IntPtr status);
        [DllImport(Lib)] public static extern int httpstatus_code(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_name(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_phrase(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_line(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_description(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_owner(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_reference(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_url(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_alias(IntPtr status, int index);
        [DllImport(Lib)] public static extern IntPtr httpstatus_user(IntPtr status, int index);
        [DllImport(Lib)] public static extern IntPtr httpstatus_field(IntPtr status, int index);
        [DllImport(Lib)] public static extern int httpstatus_field_level(IntPtr status, int index);
        [DllImport(Lib)] public static extern IntPtr httpstatus_field_condition(IntPtr status, int index);
        [DllImport(Lib)] public static extern IntPtr httpstatus_level_name(int level);
        [DllImport(Lib)] public static extern int httpstatus_traits(IntPtr status);
        [DllImport(Lib)] public static extern IntPtr httpstatus_trait_name(int trait);
        [DllImport(Lib)] public static extern IntPtr httpstatus_advice(IntPtr status, int role);
        [DllImport(Lib)] public static extern IntPtr httpstatus_related(IntPtr status, int index);
        [DllImport(Lib)] public static extern IntPtr httpstatus_reason(int code);
        [DllImport(Lib)] public static extern int httpstatus_code_traits(int code);
        [DllImport(Lib)] public static extern int httpstatus_class(int code);
        [DllImport(Lib)] public static extern IntPtr httpstatus_class_name(int statusClass);
        [DllImport(Lib)] public static extern int httpstatus_parse(byte[] line, UIntPtr length);
        [DllImport(Lib)] public static extern int httpstatus_format(byte[] buffer, UIntPtr size, byte[] version, int code, byte[] phrase);
    }

    private static readonly string[] roles = { "server", "client", "operator" }; // 1, 2, 3
    private static readonly List<Status> all = new List<Status>();
    private static readonly Dictionary<IntPtr, Status> byHandle = new Dictionary<IntPtr, Status>();

    private readonly IntPtr handle;

    static Status()
    {
        try {
            for (int i = 0; i < C.httpstatus_count(); i++) {
                all.Add(new Status(C.httpstatus_at(i)));
                byHandle.Add(C.httpstatus_at(i), all[i]);
            }
        } catch (DllNotFoundException) {
            throw new DllNotFoundException("libhttpstatus.so.1 cannot be loaded; on Debian: apt install libhttpstatus1");
        }
    }

    private Status(IntPtr c)
    {
        handle = c;
        Code = C.httpstatus_code(c);
        Name = Text(C.httpstatus_name(c));
        Phrase = Text(C.httpstatus_phrase(c));
        Line = Text(C.httpstatus_line(c));
        Description = Text(C.httpstatus_description(c));
        Owner = Text(C.httpstatus_owner(c));
        Reference = Text(C.httpstatus_reference(c));
        Url = new Uri(Text(C.httpstatus_url(c)));
        Aliases = Texts(i => C.httpstatus_alias(c, i));
        Users = Texts(i => C.httpstatus_user(c, i));

        var fields = new List<Field>();
        foreach (string field in Texts(i => C.httpstatus_field(c, i)))
            fields.Add(new Field(field, Text(C.httpstatus_level_name(C.httpstatus_field_level(c, fields.Count))),
                                 Text(C.httpstatus_field_condition(c, fields.Count))));
        Fields = fields.AsReadOnly();
        Traits = TraitNames(C.httpstatus_traits(c));
    }

    private static string Text(IntPtr c) => Marshal.PtrToStringAnsi(c); // null for NULL

    private static IReadOnlyList<string> Texts(Func<int, IntPtr> get)
    {
        var texts = new List<string>();
        for (string text; (text = Text(get(texts.Count))) != null; )
            texts.Add(text);
        return texts.AsReadOnly();
    }

    private static IReadOnlyList<string> TraitNames(int bits)
    {
        var names = new List<string>();
        for (int bit = 1; Text(C.httpstatus_trait_name(bit)) != null; bit <<= 1)
            if ((bits & bit) != 0)
                names.Add(Text(C.httpstatus_trait_name(bit)));
        return names.AsReadOnly();
    }

    private static UIntPtr Size(byte[] bytes) => (UIntPtr)bytes.Length;

    // null for null, and for a text that C would cut off at the NUL inside
    private static byte[] Bytes(string text) => text == null || text.Contains("\0") ? null : Encoding.UTF8.GetBytes(text + '\0');

    private static Status Found(IntPtr c) => c == IntPtr.Zero ? null : byHandle[c];

    public static Status FromCode(int code) => Found(C.httpstatus_from_code(code));

    public static Status FromOwner(string owner, int code)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(owner);
        return Found(C.httpstatus_from_owner_n(bytes, Size(bytes), code));
    }

    /// <summary>By a name, a phrase or an alias, however it is spelled.</summary>
    public static Status FromName(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(name);
        return Found(C.httpstatus_from_name_n(bytes, Size(bytes)));
    }

    /// <summary>By the code of a status line.</summary>
    public static Status FromLine(string line) => FromCode(Parse(line) ?? 0);

    /// <summary>The code of a status line, known or not.</summary>
    public static int? Parse(string line)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(line);
        int code = C.httpstatus_parse(bytes, Size(bytes));
        return code == 0 ? (int?)null : code;
    }

    /// <summary>The registered status that a recipient treats a code as, known or not.</summary>
    public static Status TreatAs(int code) => Found(C.httpstatus_treat_as(code));

    /// <summary>All meanings of all codes.</summary>
    public static IReadOnlyList<Status> All => all.AsReadOnly();

    /// <summary>All meanings of a code, the preferred one first.</summary>
    public static IEnumerable<Status> Meanings(int code)
    {
        for (IntPtr c = C.httpstatus_from_code(code); c != IntPtr.Zero; c = C.httpstatus_next_meaning(c))
            yield return Found(c);
    }

    public static string Reason(int code) => Text(C.httpstatus_reason(code));

    /// <summary>
    /// The traits of a received code, known or not. Vendors' meanings do not count.
    /// </summary>
    public static IReadOnlyList<string> CodeTraits(int code) =>
        TraitNames(C.httpstatus_code_traits(code));

    /// <summary>"Client Error" for 400 to 499.</summary>
    public static string ClassName(int code) => Text(C.httpstatus_class_name(C.httpstatus_class(code)));

    /// <summary>A status line, by default with the phrase of the code; null if the library refuses to make one.</summary>
    public static string Format(string version, int code, string phrase = null)
    {
        byte[] cVersion = Bytes(version), cPhrase = Bytes(phrase);
        if (cVersion == null || cPhrase == null && phrase != null)
            return null;
        int length = C.httpstatus_format(null, UIntPtr.Zero, cVersion, code, cPhrase);
        if (length < 0)
            return null;
        byte[] line = new byte[length + 1];
        C.httpstatus_format(line, Size(line), cVersion, code, cPhrase);
        return Encoding.UTF8.GetString(line, 0, length);
    }

    /// <summary>Whether the status has a trait, by its name.</summary>
    public bool Has(string trait) => Traits.Contains(trait);

    /// <summary>
    /// What to do about the status, for the author of a "server" or "client", or for an "operator".
    /// </summary>
    public string Advice(string role) =>
        Text(C.httpstatus_advice(handle, Array.IndexOf(roles, role) + 1));

    /// <summary>The statuses that are often confused with this one.</summary>
    public IEnumerable<Status> Related()
    {
        IntPtr c;
        for (int i = 0; (c = C.httpstatus_related(handle, i)) != IntPtr.Zero; i++)
            yield return Found(c);
    }

    public override string ToString() => Line;
}
