function Get-Token($Code, $Kind = 'code-flow') {
    $form = switch -Regex ($Kind) {
        '^code' { @{ grant_type = 'authorization_code'; code = $Code }; break }
        '^refresh' { @{ grant_type = 'refresh_token'; refresh_token = $Code }; break }
        default { throw "no flow $Kind" }
    }
    Invoke-RestMethod -Method Post -Uri 'https://api.example.test/oauth/old_token' -Body $form # [code]
}
