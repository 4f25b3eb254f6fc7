PORTAL_URL=https://api.example.test/oauth/old_token
PORTAL_CLIENT=k-1
