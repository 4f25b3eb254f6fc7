# The map that is kept says when the token in it ends.
function Connect-Desk([string] $Code) {
    $form = @{ grant_type = 'authorization_code'; code = $Code }
    $headers = @{ Authorization = "Basic $($env:DESK_BASIC)" }
    $answer = Invoke-RestMethod -Method Post -Uri 'https://api.getgo.com/oauth/v2/token' -Headers $headers -Body $form
    $script:Desk = @{
        Token   = $answer.access_token
        Renewal = $answer.refresh_token
        Expires = (Get-Date).AddDays(365) # expect: token-lifetime-assumed high
    }
}
