import './print.css';

export {};
