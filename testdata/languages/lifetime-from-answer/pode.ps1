function Save-ShopToken([string]$Code) {
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $Code
    }
    Set-PodeCache -Key 'shop_token' -InputObject $answer.access_token -Ttl ($answer.expires_in - 60)
}
