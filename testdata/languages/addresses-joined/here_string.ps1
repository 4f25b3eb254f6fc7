$Realm = 'api.example.test'
$TokenUri = @"
https://$Realm/oauth/old_token
"@

function Get-Token([string]$Code) {
    $form = @{
        grant_type = 'authorization_code'
        code       = $Code
    }
    Invoke-RestMethod -Method Post -Uri $TokenUri.Trim() -Body $form # [code]
}
