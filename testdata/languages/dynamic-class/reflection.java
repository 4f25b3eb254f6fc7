import java.util.HashMap;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

interface Grant {
    Map<String, String> fields(String token);
}

class Refresh implements Grant {
    @Override
    public Map<String, String> fields(String token) {
        Map<String, String> fields = new HashMap<>();
        fields.put("grant_type", "refresh_token");
        fields.put("refresh_token", token);
        return fields;
    }
}

class Runner {
    private static final Map<String, Class<? extends Grant>> GRANTS = new HashMap<>();

    static {
        GRANTS.put("refresh", Refresh.class);
    }

    void run(String token) throws Exception {
        Grant grant = GRANTS.get("refresh").getDeclaredConstructor().newInstance();
        FormBody.Builder form = new FormBody.Builder();
        for (Map.Entry<String, String> field : grant.fields(token).entrySet()) {
            form.add(field.getKey(), field.getValue());
        }
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build();
        new OkHttpClient().newCall(request).execute(); // [send]
    }
}
