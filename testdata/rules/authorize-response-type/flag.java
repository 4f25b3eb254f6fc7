class Inline {
    String start(String key, String state) {
        return "https://api.getgo.com/oauth/v2/authorize?client_id=" + key + "&state=" + state; // expect: authorize-response-type high
    }

    String wrong(String key, String state) {
        return String.format("https://api.getgo.com/oauth/v2/authorize?response_type=token&client_id=%s&state=%s", key, state); // expect: authorize-response-type high
    }
}
