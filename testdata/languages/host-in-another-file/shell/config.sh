# Where the portal is.
PORTAL_HOST="https://api.example.test"
PORTAL_KEY=k-100
