import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.util.LinkedMultiValueMap;

class WithBasic {
    Object exchange(String code, String id, String secret) throws Exception {
        FormBody form = new FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build();
        Request request = new Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret)).post(form).build();
        return new OkHttpClient().newCall(request).execute();
    }

    String configured(String code) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return new RestTemplateBuilder().basicAuthentication("app", System.getenv("SECRET")).build()
            .postForObject("https://api.getgo.com/oauth/v2/token", form, String.class);
    }
}
