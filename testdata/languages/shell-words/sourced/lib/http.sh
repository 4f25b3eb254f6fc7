post_form() {
    url=$1
    shift
    for field in "$@"; do
        data="$data${data:+&}$field"
    done
    curl -s -X POST --data "$data" "$url"
}
