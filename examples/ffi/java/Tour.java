// What ../c/tour.c does, in Java. SPDX-License-Identifier: MIT
import httpstatus.Status;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

class Tour {
    private static final PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));

    private static void print(String question, Optional<String> answer) {
        out.print(question + ": " + answer.orElse("none") + "\n");
    }

    private static void print(String question, boolean answer) {
        print(question, Optional.of(answer ? "yes" : "no"));
    }

    private static void printFields(int code) {
        for (Status.Field field : Status.fromCode(code).orElseThrow().fields())
            print("field of " + code,
                    Optional.of(field.name() + " " + field.level() + (field.condition() == null ? "" : " " + field.condition())));
    }

    private static void printTreatment(int code) {
        Set<String> traits = Status.codeTraits(code);

        print(code + " is treated as", Optional.of(Status.treatAs(code).line()));
        print("traits of a received " + code,
                Optional.of(traits.isEmpty() ? "none" : String.join(",", traits)));
    }

    private static void printAdvice(int code) {
        Status status = Status.fromCode(code).orElseThrow();

        print(code + " for a server", status.advice("server"));
        print(code + " for a client", status.advice("client"));
        print(code + " for an operator", status.advice("operator"));
    }

    private static void printRelated(int code) {
        for (Status related : Status.fromCode(code).orElseThrow().related())
            print("related to " + code, Optional.of(related.line()));
    }

    private static void answer() {
        Status notFound = Status.fromCode(404).orElseThrow();

        print("code 404", Status.reason(404));
        print("code 471", Status.reason(471));
        print("code -1", Status.reason(-1));
        print("name Payload Too Large", Status.fromName("Payload Too Large").map(Status::line));
        print("name No Such Status", Status.fromName("No Such Status").map(Status::line));
        print("line HTTP/1.1 522", Status.fromLine("HTTP/1.1 522 \r\n").map(Status::line));
        print("line HTTP/1.1 5222", Status.fromLine("HTTP/1.1 5222 \r\n").map(Status::line));
        print("nginx 499", Status.fromOwner("nginx", 499).map(Status::phrase));
        print("nginx 404", Status.fromOwner("nginx", 404).map(Status::phrase));
        print("meanings of 420", Optional.of(Status.meanings(420).stream()
                .map(status -> status.phrase() + " (" + status.owner() + ")").collect(Collectors.joining(", "))));
        printFields(206);
        printFields(401);
        print("404 cacheable", notFound.has("cacheable"));
        print("404 redirect", notFound.has("redirect"));
        printTreatment(199);
        printTreatment(299);
        printTreatment(520);
        printTreatment(999);
        printAdvice(413);
        printAdvice(520);
        printRelated(401);
        print("format 404", Status.format("HTTP/1.1", 404).or(() -> Optional.of("refused")));
        print("format 404 Not\\r\\nFound", Status.format("HTTP/1.1", 404, "Not\r\nFound").or(() -> Optional.of("refused")));
    }

    private static void walk() {
        for (Status status : Status.all())
            out.print(status.code() + "\t" + status.name() + "\t" + status.phrase() + "\t" + status.owner() + "\t"
                    + String.join(",", status.traits()) + "\n");
    }

    private static void cost(long calls) {
        Status.reason(404); // all statuses are read here
        long start = System.nanoTime();
        for (long i = 0; i < calls; i++)
            Status.reason(404);
        out.print(System.nanoTime() - start + "\n");
    }

    public static void main(String[] arguments) {
        try {
            if (arguments.length == 2 && arguments[0].equals("cost")) {
                cost(Long.parseLong(arguments[1]));
            } else {
                answer();
                walk();
            }
        } catch (UnsatisfiedLinkError e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        out.flush();
    }
}
