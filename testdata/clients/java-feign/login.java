// expect: GET https://api.example.test/oauth/token query grant_type=password username=* headers X-A=* .. uncertain

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@FeignClient(name = "tokens", url = "https://api.example.test")
interface Tokens {
    @GetMapping("/oauth/token")
    String login(@RequestParam("grant_type") String grant, @RequestParam String username, @RequestHeader("X-A") String a);
}

class Login {
    private final Tokens tokens;

    Login(Tokens tokens) {
        this.tokens = tokens;
    }

    String login(String user, String a) {
        return tokens.login("password", user, a);
    }
}
