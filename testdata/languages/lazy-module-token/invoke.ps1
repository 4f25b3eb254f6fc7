$script:Token = $null

function Get-ShopToken([string]$User, [string]$Password) {
    if ($script:Token) { return $script:Token }
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body @{ # [login]
        grant_type = 'password'
        user_id    = $User
        password   = $Password
    }
    $script:Token = $answer.access_token
    return $script:Token
}
