function Test-Token([string]$Code) {
    $fields = @{ grant_type = 'authorization_code'; code = $Code }
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $fields # [code]
    if ($answer.version -eq '2') {
        return $answer.expires_in.Trim()
    }
    return $false
}
