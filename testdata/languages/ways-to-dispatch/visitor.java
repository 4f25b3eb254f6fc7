import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;

interface Visitor<R> {
    R code(String value);
}

interface Grant {
    <R> R accept(Visitor<R> visitor);
}

class CodeGrant implements Grant {
    private final String value;

    CodeGrant(String value) {
        this.value = value;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.code(value);
    }
}

class Forms implements Visitor<FormBody> {
    @Override
    public FormBody code(String value) {
        return new FormBody.Builder().add("grant_type", "authorization_code").add("code", value).build();
    }
}

class Exchange {
    String exchange(String code) throws Exception {
        FormBody form = new CodeGrant(code).accept(new Forms());
        Request request = new Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build();
        return new OkHttpClient().newCall(request).execute().body().string(); // [code]
    }
}
