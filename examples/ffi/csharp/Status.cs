// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace HttpStatus
{

/// <summary>
/// One meaning of one HTTP status code, from libhttpstatus by P/Invoke. All are read once, at the first use of this class. They are
/// values: equal if code and owner are, and serializable. What is not there is null. Codes are int, as in C: a long does not
/// compile without a cast.
/// </summary>
[Serializable]
public sealed class Status : IEquatable<Status>
{
    public int Code { get; }
    public string Name { get; }
    public string Phrase { get; }
    public string Line { get; }
    public string Description { get; }
    public string Owner { get; }
    public string Reference { get; }
    public Uri Url { get; }
    public IReadOnlyList<string> Aliases { get; }
    public IReadOnlyList<string> Users { get; }

    /// <summary>A name can be there twice, with other levels and conditions.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The names of what holds for the status: "registered", "cacheable".</summary>
    public IReadOnlyList<string> Traits { get; }
    public IReadOnlyList<int> RelatedCodes { get; }

    private readonly string[] advices; // of roles

    /// <summary>
    /// A header field that the sender must, should, may or must not send. Level: "MUST NOT".
    /// Condition: null if the level always holds.
    /// </summary>
    [Serializable]
    public sealed class Field
    {
        public string Name { get; }
        public string Level { get; }
        public string Condition { get; }

        internal Field(string name, string level, string condition)
        {
            Name = name;
            Level = level;
            Condition = condition;
        }

        public override string ToString() => Condition == null ? $"{Name} {Level}" : $"{Name} {Level} {Condition}";
    }

    // A string as the type of a result would be freed; size_t is UIntPtr.
    private static class C
    {
        private const string Lib = "libhttpstatus.so.1";

        [DllImport(Lib)]
        public static extern IntPtr httpstatus_from_owner_n(byte[] owner, UIntPtr length, int code);
        [DllImport(Lib)] public static extern IntPtr httpstatus_from_name_n(byte[] name, UIntPtr length);
        [DllImport(Lib)] public static extern IntPtr httpstatus_treat_as(int code);
        [DllImport(Lib)] public static extern IntPtr httpstatus_at(int index);
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
        [DllImport(Lib)] public static extern int httpstatus_code_traits(int code);
        [DllImport(Lib)] public static extern int httpstatus_class(int code);
        [DllImport(Lib)] public static extern IntPtr httpstatus_class_name(int statusClass);
        [DllImport(Lib)] public static extern int httpstatus_parse(byte[] line, UIntPtr length);
        [DllImport(Lib)]
        public static extern int httpstatus_format(byte[] buffer, UIntPtr size, byte[] version, int code, byte[] phrase);
    }

    private static readonly string[] roles = { "server", "client", "operator" }; // 1, 2, 3
    private static readonly IReadOnlyList<string> traitNames;
    private static readonly Dictionary<IntPtr, Status> byHandle = new Dictionary<IntPtr, Status>();
    private static readonly Dictionary<int, Status> preferred = new Dictionary<int, Status>();
    private static readonly ILookup<int, Status> byCode; // the preferred meaning first

    static Status()
    {
        try {
            traitNames = Texts(bit => C.httpstatus_trait_name(1 << bit));
        } catch (DllNotFoundException) {
            throw new DllNotFoundException("libhttpstatus.so.1 cannot be loaded; on Debian: apt install libhttpstatus1");
        }
        var handles = Items(C.httpstatus_at, handle => handle);
        All = handles.Select(handle => new Status(handle)).ToList().AsReadOnly();
        byCode = All.ToLookup(status => status.Code);
        foreach (var meanings in byCode)
            preferred.Add(meanings.Key, meanings.First());
        for (int i = 0; i < handles.Count; i++)
            byHandle.Add(handles[i], All[i]);
    }

    private Status(IntPtr c)
    {
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
        Fields = Texts(i => C.httpstatus_field(c, i)).Select((name, i) => ReadField(c, name, i)).ToList().AsReadOnly();
        Traits = TraitNames(C.httpstatus_traits(c));
        RelatedCodes = Items(i => C.httpstatus_related(c, i), C.httpstatus_code);
        advices = roles.Select((_, i) => Text(C.httpstatus_advice(c, i + 1))).ToArray();
    }

    private static Field ReadField(IntPtr c, string name, int i) =>
        new Field(name, Text(C.httpstatus_level_name(C.httpstatus_field_level(c, i))), Text(C.httpstatus_field_condition(c, i)));

    private static string Text(IntPtr c) => Marshal.PtrToStringAnsi(c); // null for NULL

    // What a function returns for 0, 1, ... until it returns NULL.
    private static IReadOnlyList<T> Items<T>(Func<int, IntPtr> get, Func<IntPtr, T> convert)
    {
        var items = new List<T>();
        for (IntPtr c; (c = get(items.Count)) != IntPtr.Zero; )
            items.Add(convert(c));
        return items.AsReadOnly();
    }

    private static IReadOnlyList<string> Texts(Func<int, IntPtr> get) => Items(get, Text);

    private static IReadOnlyList<string> TraitNames(int bits) =>
        traitNames.Where((_, bit) => (bits & 1 << bit) != 0).ToList().AsReadOnly();

    private static UIntPtr Size(byte[] bytes) => (UIntPtr)bytes.Length;

    // null for null, and for a text that C would cut off at the NUL inside
    private static byte[] Bytes(string text) => text == null || text.Contains("\0") ? null : Encoding.UTF8.GetBytes(text + '\0');

    private static Status Found(IntPtr c) => c == IntPtr.Zero ? null : byHandle[c];

    public static Status FromCode(int code) => preferred.TryGetValue(code, out Status status) ? status : null;

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
    public static IReadOnlyList<Status> All { get; }

    /// <summary>All meanings of a code, the preferred one first.</summary>
    public static IEnumerable<Status> Meanings(int code) => byCode[code];

    public static string Reason(int code) => FromCode(code)?.Phrase;

    /// <summary>
    /// The traits of a received code, known or not. Vendors' meanings do not count.
    /// </summary>
    public static IReadOnlyList<string> CodeTraits(int code) =>
        TraitNames(C.httpstatus_code_traits(code));

    /// <summary>1 to 5, or null outside 100 to 599.</summary>
    public static int? ClassOf(int code)
    {
        int statusClass = C.httpstatus_class(code);
        return statusClass == 0 ? (int?)null : statusClass;
    }

    /// <summary>"Client Error" for 4.</summary>
    public static string ClassName(int statusClass) => Text(C.httpstatus_class_name(statusClass));

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
    public string Advice(string role) => advices.ElementAtOrDefault(Array.IndexOf(roles, role));

    /// <summary>The statuses that are often confused with this one.</summary>
    public IEnumerable<Status> Related() => RelatedCodes.Select(FromCode);

    public bool Equals(Status other) => other != null && Code == other.Code && Owner == other.Owner;
    public override bool Equals(object other) => Equals(other as Status);
    public override int GetHashCode() => Code * 31 + Owner.GetHashCode();
    public override string ToString() => Line;
}

}
