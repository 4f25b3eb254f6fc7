function Save-ShopTokens([string]$Code) {
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [code]
        grant_type = 'authorization_code'
        code       = $Code
    }
    Set-Secret -Name shop_access -Secret $answer.access_token -Vault Shop
    Set-Secret -Name shop_refresh -Secret $answer.refresh_token -Vault Shop
}
