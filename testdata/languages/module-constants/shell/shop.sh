. ./urls.sh
SHOP_KEY=k-1
SHOP_TOKEN="$SHOP_HOST/oauth/old_token"
