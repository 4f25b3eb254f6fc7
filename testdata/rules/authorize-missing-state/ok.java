import java.util.UUID;

class WithState {
    String start(String key) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=" + key + "&state=" + UUID.randomUUID();
    }
}
