import com.vendor.transport.Pipe;
import java.util.HashMap;
import java.util.Map;

class Exchange {
    private final Pipe pipe = new Pipe("shop");

    Object run(String code, String client) {
        Map<String, String> fields = new HashMap<>();
        fields.put("grant_type", "authorization_code");
        fields.put("code", code);
        fields.put("client_id", client);
        return pipe.shove("https://api.example.test/oauth/old_token", fields); // [code]
    }
}
