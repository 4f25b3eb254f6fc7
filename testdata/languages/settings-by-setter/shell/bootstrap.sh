. ./settings.sh
set_host https://api.example.test
