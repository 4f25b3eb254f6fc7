class Others {
    String current(String state) {
        return "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=app&state=" + state;
    }

    String elsewhere(String state) {
        return "https://login.example.test/oauth/authorize?response_type=code&client_id=app&state=" + state;
    }
}
