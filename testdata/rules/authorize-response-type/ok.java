class Right {
    String start(String key, String state) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=" + key + "&state=" + state;
    }
}
