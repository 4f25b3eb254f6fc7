import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestTemplate;

@Entity
class Account {
    @Id
    public Long id;
    public String access_token;
    public String refresh_token;
}

interface Accounts extends JpaRepository<Account, Long> {}

class Renewer {
    private final Accounts accounts;

    Renewer(Accounts accounts) {
        this.accounts = accounts;
    }

    void renew(Long id) {
        Account account = accounts.findById(id).orElseThrow();
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", account.refresh_token);
        Map<String, String> answer = new RestTemplate().postForObject("https://api.example.test/oauth/old_token", form, Map.class); // [refresh]
        account.access_token = answer.get("access_token");
        account.refresh_token = answer.get("refresh_token");
        accounts.save(account);
    }
}
