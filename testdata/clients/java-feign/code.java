// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded .. uncertain

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@FeignClient(name = "tokens", url = "https://api.example.test")
interface Tokens {
    @PostMapping(value = "/oauth/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String exchange(@RequestBody MultiValueMap<String, String> form);
}

class Code {
    private Tokens tokens;

    String exchange(String code) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "authorization_code");
        form.add("code", code);
        return tokens.exchange(form);
    }
}
