package com.acme.portal;

import static com.acme.portal.Endpoints.HOST;
import static java.util.stream.Collectors.*;

import java.io.*;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Logs in. */
@Component("login")
public abstract class Program<T extends Comparable<T>> extends Base implements Runnable, Closeable {
    private static final String PATH = "/oauth/token";
    static final Map<String, String> DEFAULTS = new HashMap<>();
    protected final String id, secret;
    private volatile int tries = 0;

    static {
        DEFAULTS.put("a", "b");
    }

    {
        tries = 1;
    }

    public Program(String id, final String secret) {
        super(HOST);
        this.id = id;
        this.secret = secret;
    }

    public abstract T decode(String body) throws IOException;

    @Override
    public void run() {
        for (Map.Entry<String, String> entry : DEFAULTS.entrySet()) {
            if (entry.getKey() == null || entry.getValue().isEmpty()) continue;
            System.out.println(entry.getKey() + "=" + entry.getValue());
        }
        outer:
        for (int i = 0; i < 3; i++) {
            while (true) {
                if (i % 2 == 0) continue outer;
                break outer;
            }
        }
    }

    public String send(Verb verb, String... more) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(HOST + PATH).openConnection();
        connection.setRequestMethod(verb.name());
        try (OutputStream out = connection.getOutputStream(); Writer writer = new OutputStreamWriter(out)) {
            writer.write(String.join("&", more));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("failed: " + e.getMessage(), e);
        } finally {
            tries++;
        }
        String text = switch (verb) {
            case GET -> "g";
            case POST, PUT -> {
                String p = "p";
                yield p;
            }
            default -> throw new IllegalArgumentException();
        };
        switch (tries) {
            case 1:
            case 2:
                return text;
            default:
                break;
        }
        Runnable later = new Runnable() {
            private String seen = id;

            @Override
            public void run() {
                Program.this.tries = seen.length() + text.length();
            }
        };
        List<String> all = List.of(more).stream().map(m -> m.trim()).filter(String::isEmpty).toList();
        Object o = all;
        if (o instanceof List<?> list && !list.isEmpty()) {
            return list.get(0).toString();
        }
        return """
            {"grant": "%s",
             "id": "\t"}
            """.formatted(id);
    }

    enum Verb {
        GET,
        POST("p") {
            @Override
            boolean hasBody() {
                return true;
            }
        },
        PUT;

        private final String letter;

        Verb() {
            this("x");
        }

        Verb(String letter) {
            this.letter = letter;
        }

        boolean hasBody() {
            return false;
        }
    }

    record Token(@JsonProperty("access_token") String value, long life) {
        Token {
            if (life < 0) {
                throw new IllegalArgumentException();
            }
        }
    }

    interface Codec {
        String NAME = "codec";

        String encode(String in);

        default String twice(String in) {
            return encode(encode(in));
        }
    }

    @interface Marked {
        String value() default "";
    }
}
