import okhttp3.*;

class Client {
    private Object send(String verb, String path, RequestBody body) throws Exception {
        Request.Builder builder = new Request.Builder().url("https://api.example.test" + path);
        switch (verb) {
            case "DELETE":
                builder.method("DELETE", null);
                break;
            default:
                builder.get();
                break;
            case "PUT":
            case "POST":
                builder.method(verb, body);
        }
        builder.header("X-Trace", "1");
        return new OkHttpClient().newCall(builder.build()).execute();
    }

    Object exchange(String code) throws Exception {
        return send("POST", "/oauth/old_token", new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()); // [code]
    }

    Object drop() throws Exception {
        return send("DELETE", "/v1/sessions/current", null); // [drop]
    }
}
