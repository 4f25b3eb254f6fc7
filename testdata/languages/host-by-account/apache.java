import java.util.Map;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClients;

class Regions {
    private static final Map<String, String> HOSTS = Map.of("us", "https://api.example.test", "eu", "https://eu.example.test");

    Object byMap(String region, String user) throws Exception {
        if (!HOSTS.containsKey(region)) {
            throw new IllegalArgumentException(region);
        }
        String url = String.format("%s/oauth/old_token?grant_type=password&user_id=%s", HOSTS.get(region), user);
        return HttpClients.createDefault().execute(new HttpGet(url)); // [map]
    }

    Object bySwitch(String region, String user) throws Exception {
        final String host;
        switch (region) {
            case "us":
                host = "https://api.example.test";
                break;
            case "eu":
                host = "https://eu.example.test";
                break;
            default:
                throw new IllegalArgumentException(region);
        }
        return HttpClients.createDefault().execute(new HttpGet(host + "/oauth/old_token?grant_type=password&user_id=" + user)); // [switch]
    }
}
