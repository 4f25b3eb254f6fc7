$Debugging = $false

function Update-Token($Token) {
    # Invoke-RestMethod 'https://old.example.test/oauth/old_token?grant_type=password&user_id=1'
    <#
    Invoke-RestMethod 'https://older.example.test/oauth/old_token?grant_type=password'
    #>
    $uri = if ($Debugging) { 'https://debug.example.test/oauth/old_token' } else { 'https://api.example.test/oauth/old_token' }
    return Invoke-RestMethod -Method Post -Uri $uri -Body @{ grant_type = 'refresh_token'; refresh_token = $Token } # [live]
    Invoke-RestMethod 'https://never.example.test/oauth/old_token'
}
