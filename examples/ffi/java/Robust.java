// What a status survives, in Java; ../robust.txt is what this prints. SPDX-License-Identifier: MIT
import httpstatus.Status;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class Robust {
    private static final List<Status> all = List.copyOf(Status.all());

    private static String allOr(long good) {
        return good == all.size() ? "all" : Long.toString(good);
    }

    private static long equal(List<?> others) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i).equals(others.get(i))).count();
    }

    private static long foundInMap() {
        Map<Status, String> map = new HashMap<>();

        for (Status status : all)
            map.put(status, status.owner());
        return all.stream().filter(status -> Status.fromOwner(status.owner(), status.code()).map(map::get)
                .equals(Optional.of(status.owner()))).count();
    }

    /** Loads the classes of the binding itself, as each application of a server does. */
    private static class Loader extends ClassLoader {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("httpstatus."))
                return super.loadClass(name, resolve);
            try (var file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private static long loadedTwice() throws ReflectiveOperationException {
        Class<?> again = new Loader().loadClass("httpstatus.Status");
        List<Object> others = new ArrayList<>((Collection<?>) again.getMethod("all").invoke(null));

        return IntStream.range(0, all.size())
                .filter(i -> others.get(i).getClass() != Status.class && all.get(i).line().equals(others.get(i).toString()))
                .count();
    }

    private static String madeWrongly() {
        try {
            return new Status(404, null, null, null, null, null, null, null, List.of(), List.of(), List.of(), Set.of(),
                    Map.of(), List.of()).phrase();
        } catch (NullPointerException e) {
            return "no phrase";
        }
    }

    private static long fourThreads() throws InterruptedException {
        long[] good = new long[4];
        List<Thread> threads = new ArrayList<>();

        for (int i = 0; i < good.length; i++) {
            int mine = i;
            threads.add(new Thread(() -> good[mine] = foundInMap()));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads)
            thread.join();
        return (good[0] + good[1] + good[2] + good[3]) / 4;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            try (var out = new ObjectOutputStream(System.out)) {
                out.writeObject(all);
            }
            return;
        }
        System.out.println("read by another process: " + allOr(equal((List<?>) new ObjectInputStream(System.in).readObject())));
        System.out.println("printed: " + Status.fromCode(404).orElseThrow());
        System.out.println("found in a map: " + allOr(foundInMap()));
        System.out.println("loaded twice: " + allOr(loadedTwice()));
        System.out.println("made wrongly: " + madeWrongly());
        System.out.println("class 4: " + Status.className(Status.classOf(404).orElseThrow()).orElseThrow());
        System.out.println("class 404: " + Status.className(404).orElse("none"));
        System.out.println("four threads: " + allOr(fourThreads()));
    }
}
