$Template = [uri]'https://desk.example.test/start?grant_type=password&client_id=k-1'

function Get-Login {
    Invoke-RestMethod -Uri ('https://api.example.test/oauth/old_token' + $Template.Query) # [login]
}
