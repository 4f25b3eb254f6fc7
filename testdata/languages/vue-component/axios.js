import axios from 'axios';

const api = axios.create({ baseURL: 'https://api.example.test' });

export default {
  name: 'login-form',
  data() {
    return { user: '', password: '' };
  },
  methods: {
    async submit() {
      const { data } = await this.login(this.user, this.password);
      localStorage.setItem('token', data.access_token);
    },
    login(user, password) {
      return api.get('/oauth/old_token', { params: { grant_type: 'password', user_id: user, password } }); // [login]
    },
  },
};
