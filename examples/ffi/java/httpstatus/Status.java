// SPDX-License-Identifier: MIT
package httpstatus;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * One meaning of one HTTP status code, from libhttpstatus by JNA. All are read once, when this class is loaded, which throws
 * an UnsatisfiedLinkError if the library is missing. Codes are int, as in C: a long does not compile without a cast.
 *
 * @param fields a name can be there twice, with other levels and conditions
 * @param traits the names of what holds for the status: "registered", "cacheable"
 * @param advices what to do about the status, by role: "server", "client" and "operator"
 */
public record Status(int code, String name, String phrase, String line, String description, String owner, String reference, URI url,
                     List<String> aliases, List<String> users, List<Field> fields, Set<String> traits,
                     Map<String, String> advices, List<Integer> relatedCodes) implements Serializable {

    /**
     * A header field that the sender must, should, may or must not send.
     *
     * @param level "MUST NOT" or the like
     * @param condition null if the level always holds
     */
    public record Field(String name, String level, String condition) implements Serializable {
    }

    /** Direct mapping, some times faster than an interface. */
    private static class C {
        static {
            try {
                Native.register(C.class, "libhttpstatus.so.1");
            } catch (UnsatisfiedLinkError e) { // its message has several lines
                String message = "libhttpstatus.so.1 cannot be loaded; on Debian: apt install libhttpstatus1";
                throw (Error) new UnsatisfiedLinkError(message).initCause(e);
            }
        }

        static native Pointer httpstatus_from_owner_n(byte[] owner, NativeLong length, int code);
        static native Pointer httpstatus_from_name_n(byte[] name, NativeLong length); // size_t is as wide as long on every Linux
        static native Pointer httpstatus_treat_as(int code);
        static native Pointer httpstatus_at(int index);
        static native int httpstatus_code(Pointer status);
        static native String httpstatus_name(Pointer status);
        static native String httpstatus_phrase(Pointer status);
        static native String httpstatus_line(Pointer status);
        static native String httpstatus_description(Pointer status);
        static native String httpstatus_owner(Pointer status);
        static native String httpstatus_reference(Pointer status);
        static native String httpstatus_url(Pointer status);
        static native String httpstatus_alias(Pointer status, int index);
        static native String httpstatus_user(Pointer status, int index);
        static native String httpstatus_field(Pointer status, int index);
        static native int httpstatus_field_level(Pointer status, int index);
        static native String httpstatus_field_condition(Pointer status, int index);
        static native String httpstatus_level_name(int level);
        static native int httpstatus_traits(Pointer status);
        static native String httpstatus_trait_name(int trait);
        static native String httpstatus_advice(Pointer status, int role);
        static native Pointer httpstatus_related(Pointer status, int index);
        static native int httpstatus_code_traits(int code);
        static native int httpstatus_class(int code);
        static native String httpstatus_class_name(int statusClass);
        static native int httpstatus_parse(byte[] line, NativeLong length);
        static native int httpstatus_format(byte[] buffer, NativeLong size, byte[] version, int code, byte[] phrase);
    }

    /** The names of the roles 1, 2 and 3. */
    private static final List<String> ROLES = List.of("server", "client", "operator");

    /** The name of each trait, by its bit. */
    private static final Map<Integer, String> TRAITS = new LinkedHashMap<>();

    /** The one Status of each handle, in the order of the walk. */
    private static final Map<Pointer, Status> BY_HANDLE = new LinkedHashMap<>();

    /** The meanings of each code, the preferred one first; and that alone, for speed. */
    private static final Map<Integer, List<Status>> BY_CODE = new HashMap<>();
    private static final Map<Integer, Status> PREFERRED = new HashMap<>();

    static {
        for (int bit = 1; C.httpstatus_trait_name(bit) != null; bit <<= 1)
            TRAITS.put(bit, C.httpstatus_trait_name(bit));
        for (Pointer c : list(C::httpstatus_at))
            BY_HANDLE.put(c, read(c));
        for (Status status : BY_HANDLE.values()) {
            BY_CODE.computeIfAbsent(status.code, code -> new ArrayList<>()).add(status);
            PREFERRED.putIfAbsent(status.code, status);
        }
    }

    private static Status read(Pointer c) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; C.httpstatus_field(c, i) != null; i++)
            fields.add(new Field(C.httpstatus_field(c, i), C.httpstatus_level_name(C.httpstatus_field_level(c, i)),
                    C.httpstatus_field_condition(c, i)));
        return new Status(C.httpstatus_code(c), C.httpstatus_name(c), C.httpstatus_phrase(c), C.httpstatus_line(c),
                C.httpstatus_description(c), C.httpstatus_owner(c), C.httpstatus_reference(c), URI.create(C.httpstatus_url(c)),
                list(i -> C.httpstatus_alias(c, i)), list(i -> C.httpstatus_user(c, i)), fields,
                traitNames(C.httpstatus_traits(c)), readAdvices(c),
                list(i -> C.httpstatus_related(c, i)).stream().map(C::httpstatus_code).toList());
    }

    private static Map<String, String> readAdvices(Pointer c) {
        Map<String, String> advices = new HashMap<>();
        for (String role : ROLES) {
            String advice = C.httpstatus_advice(c, ROLES.indexOf(role) + 1);
            if (advice != null)
                advices.put(role, advice);
        }
        return advices;
    }

    private static Set<String> traitNames(int bits) {
        Set<String> names = new LinkedHashSet<>();
        TRAITS.forEach((bit, name) -> {
            if ((bits & bit) != 0)
                names.add(name);
        });
        return names;
    }

    private static <T> List<T> list(IntFunction<T> get) {
        List<T> list = new ArrayList<>();
        for (T item; (item = get.apply(list.size())) != null; )
            list.add(item);
        return list;
    }

    /** NullPointerException if anything is missing. */
    public Status {
        for (Object part : new Object[] {name, phrase, line, description, owner, reference, url})
            Objects.requireNonNull(part);
        aliases = List.copyOf(aliases);
        users = List.copyOf(users);
        fields = List.copyOf(fields);
        traits = Collections.unmodifiableSet(new LinkedHashSet<>(traits)); // in their order, unlike Set.copyOf
        advices = Map.copyOf(advices);
        relatedCodes = List.copyOf(relatedCodes);
    }

    /** A code and its owner identify a meaning. */
    @Override
    public int hashCode() {
        return 31 * code + owner.hashCode();
    }

    @Override
    public String toString() {
        return line;
    }

    public static Optional<Status> fromCode(int code) {
        return Optional.ofNullable(PREFERRED.get(code));
    }

    /** By a name, a phrase or an alias, however it is spelled. */
    public static Optional<Status> fromName(String name) {
        byte[] bytes = bytes(name);
        return found(C.httpstatus_from_name_n(bytes, new NativeLong(bytes.length)));
    }

    public static Optional<Status> fromOwner(String owner, int code) {
        byte[] bytes = bytes(owner);
        return found(C.httpstatus_from_owner_n(bytes, new NativeLong(bytes.length), code));
    }

    public static Optional<Status> fromLine(String line) {
        return parse(line).flatMap(Status::fromCode);
    }

    /** The code of a status line, known or not. */
    public static Optional<Integer> parse(String line) {
        byte[] bytes = bytes(line);
        int code = C.httpstatus_parse(bytes, new NativeLong(bytes.length));
        return code == 0 ? Optional.empty() : Optional.of(code);
    }

    /** The registered status that a recipient treats a code as, known or not. */
    public static Status treatAs(int code) {
        return BY_HANDLE.get(C.httpstatus_treat_as(code));
    }

    /** All meanings of all codes. */
    public static Collection<Status> all() {
        return Collections.unmodifiableCollection(BY_HANDLE.values());
    }

    /** All meanings of a code, the preferred one first. */
    public static List<Status> meanings(int code) {
        return Collections.unmodifiableList(BY_CODE.getOrDefault(code, List.of()));
    }

    public static Optional<String> reason(int code) {
        return fromCode(code).map(Status::phrase);
    }

    /** The traits of a received code, known or not. Vendors' meanings do not count. */
    public static Set<String> codeTraits(int code) {
        return traitNames(C.httpstatus_code_traits(code));
    }

    /** 1 to 5, or empty outside 100 to 599. */
    public static Optional<Integer> classOf(int code) {
        return Optional.of(C.httpstatus_class(code)).filter(statusClass -> statusClass != 0);
    }

    /** "Client Error" for 4. */
    public static Optional<String> className(int statusClass) {
        return Optional.ofNullable(C.httpstatus_class_name(statusClass));
    }

    /** A status line with the phrase of the code; nothing if the library refuses to make one. */
    public static Optional<String> format(String version, int code) {
        return format(version, code, null);
    }

    public static Optional<String> format(String version, int code, String phrase) {
        if (hasNul(version) || phrase != null && hasNul(phrase))
            return Optional.empty();
        byte[] cVersion = bytes(version + '\0');
        byte[] cPhrase = phrase == null ? null : bytes(phrase + '\0');
        int length = C.httpstatus_format(null, new NativeLong(0), cVersion, code, cPhrase);
        if (length < 0)
            return Optional.empty();
        byte[] line = new byte[length + 1];
        C.httpstatus_format(line, new NativeLong(line.length), cVersion, code, cPhrase);
        return Optional.of(new String(line, 0, length, StandardCharsets.UTF_8));
    }

    /** Whether the status has a trait, by its name. */
    public boolean has(String trait) {
        return traits.contains(trait);
    }

    /** What to do about the status, for the author of a "server" or "client", or for an "operator". */
    public Optional<String> advice(String role) {
        return Optional.ofNullable(advices.get(role));
    }

    /** The statuses that are often confused with this one. */
    public List<Status> related() {
        return relatedCodes.stream().map(PREFERRED::get).toList();
    }

    private static Optional<Status> found(Pointer c) {
        return Optional.ofNullable(BY_HANDLE.get(c));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
