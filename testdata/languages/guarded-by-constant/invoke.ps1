Set-Variable -Name Sandbox -Value $false -Option ReadOnly
$Options = @{ Post = $true }

function Get-Token($Code) {
    $server = $Sandbox ? 'https://sandbox.example.test' : 'https://api.example.test'
    $fields = @{ grant_type = 'authorization_code'; code = $Code }
    if ($Options.Post -and -not $Sandbox) {
        return Invoke-RestMethod -Method Post -Uri "$server/oauth/old_token" -Body $fields # [code]
    }
    Invoke-RestMethod -Uri "$server/oauth/old_token" -Body $fields
}
