function Update-Account([int]$Id) {
    $account = Get-ShopAccount -Id $Id
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [refresh]
        grant_type    = 'refresh_token'
        refresh_token = $account.refresh_token
    }
    $account.access_token = $answer.access_token
    $account.refresh_token = $answer.refresh_token
    $account.Save()
}
