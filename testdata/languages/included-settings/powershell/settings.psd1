@{
    OAuth = @{
        Server = 'https://api.example.test'
        Paths  = @{ Token = '/oauth/old_token' }
    }
    Key   = 'k-1'
}
