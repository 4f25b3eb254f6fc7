SHOP_KEY=k-6

set_host() {
    SHOP_HOST=$1
}
