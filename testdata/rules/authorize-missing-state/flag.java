class Inline {
    String start(String key) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=" + key; // expect: authorize-missing-state high
    }

    String empty(String key) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=" + key + "&state="; // expect: authorize-missing-state high
    }
}
