/* libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT
 *
 * Vala calls C directly; what has a body here is added for its manners. What is not there is null. Codes are int, as in C: an int64
 * does not compile without a cast. A string ends at its first NUL, as in C.
 */
[CCode (cheader_filename = "httpstatus.h", cprefix = "httpstatus_", lower_case_cprefix = "httpstatus_")]
namespace HttpStatus {
    public unowned Status? from_code (int code);
    public unowned Status? from_owner (string owner, int code);
    /* By a name, a phrase or an alias, however it is spelled. */
    public unowned Status? from_name (string name);
    /* The registered status that a recipient treats a response with this code as: 500 for 520. */
    public unowned Status treat_as (int code);
    public unowned string? reason (int code);
    /* The first digit of a code in 100 to 599; 0 for another number. */
    [CCode (cname = "httpstatus_class")]
    public int class_of (int code);
    public unowned string? class_name (int status_class);
    public unowned string? trait_name (int trait);
    /* "MUST NOT" for 4. */
    public unowned string? level_name (int level);

    [CCode (cname = "httpstatus_code_traits")]
    private int code_bits (int code);
    [CCode (cname = "httpstatus_count")]
    private int count ();
    [CCode (cname = "httpstatus_at")]
    private unowned Status? at (int index);
    [CCode (cname = "httpstatus_parse")]
    private int parse_n ([CCode (array_length_type = "size_t")] uint8[] line);
    [CCode (cname = "httpstatus_format")]
    private int format_n ([CCode (array_length_pos = 1.1, array_length_type = "size_t")] uint8[]? buffer, string? version, int code,
                          string? phrase);

    [CCode (cname = "httpstatus_vala_trait_names")]
    private (unowned string)[] trait_names (int bits) {
        (unowned string)[] names = {};
        for (int trait = 1; trait_name (trait) != null; trait <<= 1)
            if ((bits & trait) != 0)
                names += trait_name (trait);
        return names;
    }

    /* The names of what holds for a received code, known or not. Vendors' meanings do not count. */
    [CCode (cname = "httpstatus_vala_code_traits")]
    public (unowned string)[] code_traits (int code) {
        return trait_names (code_bits (code));
    }

    /* The code of a status line, known or not; 0 if it is none. */
    [CCode (cname = "httpstatus_vala_parse")]
    public int parse (string line) {
        return parse_n (line.data);
    }

    /* By the code of a status line. */
    [CCode (cname = "httpstatus_vala_from_line")]
    public unowned Status? from_line (string line) {
        return from_code (parse (line));
    }

    /* A status line, by default with the phrase of the code; null if the library refuses to make one. */
    [CCode (cname = "httpstatus_vala_format")]
    public string? format (string? version, int code, string? phrase = null) {
        int length = format_n (null, version, code, phrase);
        if (length < 0)
            return null;
        var line = new uint8[length + 1];
        format_n (line, version, code, phrase);
        return (string) line;
    }

    /* foreach (unowned Status status in HttpStatus.all ()): all meanings of all codes. */
    [CCode (cname = "httpstatus_vala_all")]
    public (unowned Status)[] all () {
        (unowned Status)[] all = {};
        for (int i = 0; i < count (); i++)
            all += at (i);
        return all;
    }

    /* All meanings of a code, the preferred one first. */
    [CCode (cname = "httpstatus_vala_meanings")]
    public (unowned Status)[] meanings (int code) {
        (unowned Status)[] meanings = {};
        for (unowned Status? status = from_code (code); status != null; status = status.next_meaning ())
            meanings += status;
        return meanings;
    }

    /* One meaning of one code. It is the library's and is not freed. */
    [Compact]
    [CCode (cname = "const struct httpstatus", free_function = "", cprefix = "httpstatus_", lower_case_cprefix = "httpstatus_")]
    public class Status {
        public int code { [CCode (cname = "httpstatus_code")] get; }
        public unowned string name { [CCode (cname = "httpstatus_name")] get; }
        public unowned string phrase { [CCode (cname = "httpstatus_phrase")] get; }
        public unowned string line { [CCode (cname = "httpstatus_line")] get; }
        public unowned string description { [CCode (cname = "httpstatus_description")] get; }
        public unowned string owner { [CCode (cname = "httpstatus_owner")] get; }
        public unowned string reference { [CCode (cname = "httpstatus_reference")] get; }
        public unowned string url { [CCode (cname = "httpstatus_url")] get; }
        public int bits { [CCode (cname = "httpstatus_traits")] get; }
        public unowned Status? next_meaning ();
        /* From 0 until null. */
        public unowned string? alias (int index);
        public unowned string? user (int index);

        /* A header field that the sender must, should, may or must not send. A field can be listed twice,
         * with different levels and conditions; a condition is null if the level always holds. */
        public unowned string? field (int index);
        public int field_level (int index);
        public unowned string? field_condition (int index);

        /* The names of what holds for the status. */
        [CCode (cname = "httpstatus_vala_traits")]
        public (unowned string)[] traits () {
            return trait_names (bits);
        }

        [CCode (cname = "httpstatus_vala_has")]
        public bool has (string trait) {
            foreach (unowned string name in traits ())
                if (name == trait)
                    return true;
            return false;
        }

        [CCode (cname = "httpstatus_advice")]
        private unowned string? advice_n (int role);
        [CCode (cname = "httpstatus_related")]
        private unowned Status? related_at (int index);

        /* What to do about the status, for a "server", "client" or "operator"; null if nothing. */
        [CCode (cname = "httpstatus_vala_advice")]
        public unowned string? advice (string role) {
            switch (role) {
            case "server":
                return advice_n (1);
            case "client":
                return advice_n (2);
            case "operator":
                return advice_n (3);
            default:
                return null;
            }
        }

        /* The statuses that are often confused with this one. */
        [CCode (cname = "httpstatus_vala_related")]
        public (unowned Status)[] related () {
            (unowned Status)[] related = {};
            for (int i = 0; related_at (i) != null; i++)
                related += related_at (i);
            return related;
        }
    }
}
