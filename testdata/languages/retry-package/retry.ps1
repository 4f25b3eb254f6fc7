using module VendorSettings

function Update-ShopToken([string]$Token) {
    $answer = Invoke-VendorRetry -MaxAttempts 3 -DelaySeconds 2 -ScriptBlock {
        Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [refresh]
            grant_type    = 'refresh_token'
            refresh_token = $Token
        }
    }
    Set-VendorSetting -Name token -Value $answer.access_token
}
