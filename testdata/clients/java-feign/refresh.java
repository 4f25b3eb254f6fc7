// expect: POST https://api.example.test/oauth/token query grant_type=refresh_token refresh_token=* headers .. uncertain

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

@FeignClient(name = "tokens", url = "https://api.example.test")
interface Tokens {
    @RequestMapping(method = RequestMethod.POST, path = "/oauth/token")
    String refresh(@RequestParam(name = "grant_type") String grant, @RequestParam("refresh_token") String token);
}

class Refresh {
    private Tokens tokens;

    String refresh(String token) {
        return tokens.refresh("refresh_token", token);
    }
}
