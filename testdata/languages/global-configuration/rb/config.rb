$shop = {
  host: 'https://api.example.test',
  key: 'k-1'
}
$shop[:token] = "#{$shop[:host]}/oauth/old_token"
