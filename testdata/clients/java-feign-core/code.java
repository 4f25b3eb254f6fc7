// expect: POST https://api.example.test/oauth/body text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic *" Content-Type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/oauth/other form grant_type=authorization_code headers Content-Type=application/x-www-form-urlencoded ..

import feign.Feign;
import feign.HeaderMap;
import feign.Headers;
import feign.Param;
import feign.RequestInterceptor;
import feign.RequestLine;
import feign.form.FormEncoder;
import java.util.Map;

interface Tokens {
    @RequestLine("POST /oauth/token")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    String exchange(@Param("grant_type") String grant, @Param("code") String code, @HeaderMap Map<String, String> headers);

    @RequestLine("POST /oauth/other")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    String other(@Param("grant_type") String grant);
}

class Code {
    String exchange(String code, String basic) {
        Tokens tokens = Feign.builder().encoder(new FormEncoder()).target(Tokens.class, "https://api.example.test");
        return tokens.exchange("authorization_code", code, Map.of("Authorization", "Basic " + basic));
    }

    String open(RequestInterceptor interceptor) {
        Tokens tokens = Feign.builder().requestInterceptor(interceptor).target(Tokens.class, "https://api.example.test");
        return tokens.other("authorization_code");
    }
}

interface Bodies {
    @RequestLine("POST /oauth/body")
    @Headers("Content-Type: application/x-www-form-urlencoded")
    @feign.Body("grant_type=authorization_code&code={code}")
    String exchange(@Param("code") String code);
}

class Body {
    String exchange(String code) {
        return Feign.builder().target(Bodies.class, "https://api.example.test").exchange(code);
    }
}
