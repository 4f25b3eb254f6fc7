function Get-ShopToken {
    $token = Get-PodeCache -Key 'shop_token'
    if ($token) {
        return $token
    }
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [login]
        grant_type = 'password'
        user_id    = $env:SHOP_USER
        password   = $env:SHOP_PASSWORD
    }
    Set-PodeCache -Key 'shop_token' -InputObject $answer.access_token -Ttl (365 * 24 * 60 * 60)
    return $answer.access_token
}
