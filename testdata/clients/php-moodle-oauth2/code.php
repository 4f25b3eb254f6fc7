<?php
// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

class provider extends oauth2_client {
    protected function auth_url() {
        return 'https://api.example.test/oauth/authorize';
    }

    protected function token_url() {
        return 'https://api.example.test/oauth/token';
    }
}
