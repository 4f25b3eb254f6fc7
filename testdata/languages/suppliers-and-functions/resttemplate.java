import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

class Sender {
    private final Supplier<String> host;
    private final Function<String, String> path;

    Sender(Supplier<String> host, Function<String, String> path) {
        this.host = host;
        this.path = path;
    }

    String send(MultiValueMap<String, String> form) {
        return new RestTemplate().postForObject(host.get() + path.apply("old_token"), form, String.class);
    }
}

class Exchange {
    private final Sender sender = new Sender(() -> "https://api.example.test", this::path);

    private String path(String name) {
        return "/oauth/" + name;
    }

    String exchange(String code) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return sender.send(form); // [code]
    }
}
